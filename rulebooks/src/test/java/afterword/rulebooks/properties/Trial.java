package afterword.rulebooks.properties;

import afterword.engine.fact.Application;
import afterword.engine.fact.Case;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.Outcome;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Planner;
import afterword.engine.plan.Step;
import afterword.engine.rule.Rulebook;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts histories before all laws, one after the other; counts what was judged and keeps the first breach of each law. */
final class Trial {

    /** What a person did is taken as it is: neither now nor at any instant before does a plan fail over it. */
    private static final Law REFUSED = new Law("U38", "noFactIsRefused", 8, Trial::noFactIsRefused);

    /** Every law there is. */
    static final List<Law> LAWS = laws();

    /**
     * A law that did not hold.
     *
     * @param file what is known of the case at {@code now}, made as small as still shows it
     */
    record Found(Law law, String rulebook, long seed, Case file, Instant now, String what, int times) {
        @Override
        public String toString() {
            Case written = new Case(
                    file.name(),
                    file.candidateZone(),
                    file.application(),
                    file.also(),
                    file.people(),
                    file.rulebook(),
                    file.settings(),
                    now);
            return law + " under " + rulebook + ", seed " + seed + ", " + times + " times\n  "
                    + shortened(what) + "\n"
                    + CaseText.of(written, file.application().employer().zone());
        }
    }

    /** Both ends of what would fill pages: the reasons of a step stand in the middle. */
    private static String shortened(String what) {
        int end = 700;
        return what.length() <= 2 * end ? what : what.substring(0, end) + " ... " + what.substring(what.length() - end);
    }

    private final Planner planner = new Planner(BankHolidays.CALENDARS);
    private final Rulebook rulebook;
    private final List<Law> laws;
    private final int sparing;
    private final long[] judged = new long[LAWS.size()];
    private final Map<String, Found> found = new TreeMap<>();
    private long scenes;

    /** The number of a scene within its history. */
    private int look;

    Trial(Rulebook rulebook) {
        this(rulebook, LAWS, 1);
    }

    /**
     * Judges by some laws only, or more sparingly.
     *
     * @param sparing how many times more seldom the laws that plan many times over are asked; 1 for as often as they say
     */
    Trial(Rulebook rulebook, List<Law> laws, int sparing) {
        this.rulebook = rulebook;
        this.laws = laws;
        this.sparing = sparing;
    }

    private static List<Law> laws() {
        List<Law> all = new ArrayList<>();
        all.addAll(StopLaws.ALL);
        all.addAll(SpacingLaws.ALL);
        all.addAll(TimeLaws.ALL);
        all.addAll(ThanksLaws.ALL);
        all.addAll(ArticleLaws.ALL);
        all.addAll(MayLaws.ALL);
        all.addAll(NeverLaws.ALL);
        all.addAll(ReplanLaws.ALL);
        all.add(REFUSED);
        return List.copyOf(all);
    }

    private static void noFactIsRefused(Scene scene, Judge judge) {
        for (Fact fact : scene.file.application().facts()) {
            if (fact.event() instanceof Event.Sent) {
                String refused = refusal(scene, fact.recorded());
                judge.that(refused == null, () -> "at " + fact.recorded() + ": " + refused);
            }
        }
    }

    private static @Nullable String refusal(Scene scene, Instant at) {
        try {
            scene.planner.plan(scene.file, scene.rulebook, at);
            return null;
        } catch (RuntimeException refused) {
            return String.valueOf(refused);
        }
    }

    /** The history of one seed at several instants; now and then its plan is followed, in time or late. */
    void history(long seed) {
        look = 0;
        Case file = Histories.of(seed, rulebook);
        Plan plan = null;
        for (Instant now : Histories.moments(file, seed)) {
            plan = scene(file, now, seed);
        }
        Draw draw = new Draw(seed ^ 0xABCDEFL);
        if (draw.chance(25)) {
            follow(file, plan, draw, seed);
        }
    }

    /** Carries out what is planned, up to ten days late, and looks again each time. */
    private void follow(Case file, @Nullable Plan planned, Draw draw, long seed) {
        Case told = file;
        Plan plan = planned;
        for (int i = 0; i < 3; i++) {
            Step next = plan == null ? null : step(plan);
            Instant at = next == null ? null : next.preferred() != null ? next.preferred() : next.earliest();
            if (plan == null || next == null || at == null || next.to() == null) {
                return;
            }
            Instant now = plan.now();
            Instant sent = (at.isBefore(now) ? now : at)
                    .plus(draw.chance(50) ? Duration.ZERO : Duration.ofHours(draw.between(0, 240)));
            var via = draw.pick(next.channels());
            Outcome outcome = Scene.call(via) ? draw.pick(Outcome.values()) : null;
            List<Fact> facts = new ArrayList<>(told.application().facts());
            facts.add(new Fact("s" + i, sent, sent, new Event.Sent(next.kind(), next.to(), via, outcome, List.of())));
            told = Scene.with(told, facts);
            plan = scene(told, sent.plus(Duration.ofMinutes(draw.between(1, 20_000))), seed);
        }
    }

    private static @Nullable Step step(Plan plan) {
        return plan.steps().stream()
                .filter(step -> step.after() == null)
                .findFirst()
                .orElse(null);
    }

    /** Judges a case at an instant, and gives the plan it gets there; null if planning failed. */
    private @Nullable Plan scene(Case file, Instant now, long seed) {
        scenes++;
        look++;
        Scene scene;
        try {
            scene = new Scene(planner, rulebook, file, now, seed);
        } catch (RuntimeException broken) {
            keep(REFUSED, file, now, seed, String.valueOf(broken));
            return null;
        }
        for (int i = 0; i < laws.size(); i++) {
            Law law = laws.get(i);
            if (!turn(law, seed)) {
                continue;
            }
            Judge judge = new Judge();
            try {
                law.text().judge(scene, judge);
            } catch (Judge.Breach breach) {
                keep(law, scene.file, now, seed, String.valueOf(breach.getMessage()));
            } catch (RuntimeException broken) {
                keep(law, scene.file, now, seed, broken + " at " + broken.getStackTrace()[0]);
            }
            judged[i] += judge.judged();
        }
        return scene.plan;
    }

    /** Whether a law is asked about this scene: settled by seed, scene and law, so that a seed shows again what it showed. */
    private boolean turn(Law law, long seed) {
        if (law.every() == 1) {
            return true;
        }
        long mixed = (seed * 31 + look) * 0x9E3779B97F4A7C15L + law.id().hashCode();
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return Math.floorMod(mixed ^ (mixed >>> 32), (long) law.every() * sparing) == 0;
    }

    private void keep(Law law, Case file, Instant now, long seed, String what) {
        Found first = found.get(law.id());
        if (first == null) {
            Case small = Shrunk.of(file, smaller -> breaks(law, smaller, now, seed));
            String why = String.valueOf(breach(law, small, now, seed));
            found.put(law.id(), new Found(law, rulebook.name(), seed, small, now, why.equals("null") ? what : why, 1));
        } else {
            found.put(
                    law.id(),
                    new Found(
                            law,
                            first.rulebook(),
                            first.seed(),
                            first.file(),
                            first.now(),
                            first.what(),
                            first.times() + 1));
        }
    }

    private boolean breaks(Law law, Case file, Instant now, long seed) {
        return breach(law, file, now, seed) != null;
    }

    private @Nullable String breach(Law law, Case file, Instant now, long seed) {
        try {
            law.text().judge(new Scene(planner, rulebook, file, now, seed), new Judge());
            return null;
        } catch (Judge.Breach breach) {
            return String.valueOf(breach.getMessage());
        } catch (RuntimeException broken) {
            return law.equals(REFUSED) ? String.valueOf(broken) : null;
        }
    }

    /** How often each law had something to judge, in the order of {@link #LAWS}. */
    long[] judged() {
        return judged;
    }

    Map<String, Found> found() {
        return found;
    }

    long scenes() {
        return scenes;
    }

    static List<Application> all(Case file) {
        List<Application> all = new ArrayList<>(file.also());
        all.addFirst(file.application());
        return all;
    }
}
