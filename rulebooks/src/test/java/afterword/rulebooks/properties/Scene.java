package afterword.rulebooks.properties;

import afterword.engine.fact.Application;
import afterword.engine.fact.Case;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Fact;
import afterword.engine.fact.MessageKind;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Planner;
import afterword.engine.plan.Step;
import afterword.engine.plan.Withheld;
import afterword.engine.rule.Rulebook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A case at an instant with the plan it gets, and the means to plan it once more with something changed. */
final class Scene {

    final Planner planner;
    final Rulebook rulebook;
    final Map<String, String> settings;

    /** The case with all that is recorded later. */
    final Case whole;

    /** The case without what is recorded only later. */
    final Case file;

    final Instant now;
    final Known known;
    final Plan plan;
    final long seed;

    Scene(Planner planner, Rulebook rulebook, Case whole, Instant now, long seed) {
        this.whole = whole;
        this.planner = planner;
        this.rulebook = rulebook;
        this.now = now;
        this.seed = seed;
        file = until(whole, now);
        settings = rulebook.settle(whole.settings());
        known = new Known(file, file.application(), now);
        plan = planner.plan(whole, rulebook, now);
    }

    static Case until(Case whole, Instant now) {
        List<Application> also =
                whole.also().stream().map(each -> until(each, now)).toList();
        return with(whole, until(whole.application(), now), also);
    }

    private static Application until(Application application, Instant now) {
        return with(
                application,
                application.facts().stream()
                        .filter(fact -> !fact.recorded().isAfter(now))
                        .toList());
    }

    static Application with(Application application, List<Fact> facts) {
        return new Application(
                application.id(),
                application.employer(),
                application.posting(),
                application.agencyRecruiter(),
                application.agencyPolicy(),
                application.internal(),
                facts);
    }

    static Case with(Case file, Application main, List<Application> also) {
        return new Case(
                file.name(),
                file.candidateZone(),
                main,
                also,
                file.people(),
                file.rulebook(),
                file.settings(),
                file.now());
    }

    static Case with(Case file, List<Fact> facts) {
        return with(file, with(file.application(), facts), file.also());
    }

    /** The plan of a changed case at the same instant. */
    Plan again(Case changed) {
        return planner.plan(changed, rulebook, now);
    }

    /** A case seen from its other application. */
    Case turned(Application other) {
        return turned(file, other);
    }

    static Case turned(Case file, Application other) {
        List<Application> also = new ArrayList<>(file.also());
        also.remove(other);
        also.add(file.application());
        return with(file, other, also);
    }

    boolean book(String... names) {
        return List.of(names).contains(rulebook.name());
    }

    boolean chosen(String setting, String value) {
        return value.equals(settings.get(setting));
    }

    // --- the plan -------------------------------------------------------------------------------------------------

    List<Step> status() {
        return plan.steps().stream().filter(step -> Known.status(step.kind())).toList();
    }

    /** When a step is proposed: its preferred time, else the first instant from which it may be done. */
    Instant at(Step step) {
        return at(plan, step);
    }

    static Instant at(Plan plan, Step step) {
        Instant preferred = step.preferred();
        if (preferred != null) {
            return preferred;
        }
        for (Withheld held : plan.withheld()) {
            Instant until = held.notBefore();
            if (held.step() == step && until != null) {
                return until;
            }
        }
        Instant earliest = step.earliest();
        return earliest != null && earliest.isAfter(plan.now()) ? earliest : plan.now();
    }

    /** Whether a step's day is proposed, rather than left open behind another step. */
    boolean placed(Step step) {
        return step.preferred() != null || step.after() == null;
    }

    /** Whether somebody is the agency's recruiter, who passes messages on. */
    boolean agency(@Nullable String person) {
        return person != null && person.equals(known.application.agencyRecruiter());
    }

    /** Whether all a step waits for is to be told where it goes. */
    boolean waitsForAddress(Step step) {
        return plan.steps().stream()
                .anyMatch(other -> other.kind() == MessageKind.CONTACT_LOOKUP
                        && other.key().equals(step.after()));
    }

    /** Whom thanks are for: whoever they go to passes them on where no address is known (H33). */
    static String thanked(Step step) {
        return step.key().substring(step.key().lastIndexOf(':') + 1);
    }

    LocalDate day(Step step) {
        return known.day(step.to(), at(step));
    }

    static boolean call(Channel via) {
        return via == Channel.PHONE || via == Channel.TEXT;
    }

    @Nullable
    Step first(MessageKind kind) {
        return plan.steps().stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .orElse(null);
    }
}
