package afterword.app.candidacy;

import afterword.app.present.Days;
import afterword.app.present.Peace;
import afterword.app.present.Phrases;
import afterword.app.present.Why;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Employer;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.Precision;
import afterword.engine.history.Incoming;
import afterword.engine.history.Meeting;
import afterword.engine.history.Outgoing;
import afterword.engine.history.Statement;
import afterword.engine.plan.Plan;
import afterword.engine.plan.State;
import afterword.engine.plan.Step;
import afterword.engine.plan.Withheld;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An application as pages about many of them show it. It is kept until its time is over, so it holds nothing that is counted
 * from the moment one looks: what depends on that is worked out by whoever shows it.
 *
 * @param home where the person is at home
 * @param card how it stands on the board
 * @param acts what can be done now
 * @param ahead when what is planned is to be done
 * @param held whom to leave in peace
 * @param owed what others owe
 * @param tasks what the person does for themselves
 * @param done what was sent on the last day anything was
 * @param meetings when each interview begins, or began
 * @param offers those that want an answer by some time
 * @param end the day of letting go, null without one
 */
public record Glance(
        Employer employer,
        ZoneId home,
        Standing standing,
        BoardCard card,
        List<Act> acts,
        List<Ahead> ahead,
        List<Rest> held,
        List<Owed> owed,
        List<PlanLine> tasks,
        List<Did> done,
        List<Instant> meetings,
        List<Offer> offers,
        @Nullable LocalDate end) {

    /** The longest a day is anywhere, the one in autumn included. */
    private static final Duration DAY = Duration.ofHours(25);

    /** How many messages can be written now to somebody who is known; calls are none. */
    int letters() {
        return (int) acts.stream()
                .map(Act::step)
                .filter(step -> step.to() != null && step.via() != Channel.PHONE)
                .count();
    }

    /**
     * Something that can be done now.
     *
     * @param step without its reasons
     * @param sliding whether its preferred time is whenever one looks
     * @param free whether the earliest time is whenever one looks
     * @param about title or address, empty if unknown
     * @param link where one click starts it, null if there is none
     */
    public record Act(
            Step step,
            boolean sliding,
            boolean free,
            String what,
            String about,
            @Nullable String link,
            List<Why> why) {

        static Act of(Planned planned, Step step) {
            Instant now = planned.plan().now();
            boolean sliding = slides(step.preferred(), now);
            boolean free = now.equals(step.earliest());
            return new Act(
                    with(step, free ? null : step.earliest(), sliding ? null : step.preferred()),
                    sliding,
                    free,
                    planned.words().what(step),
                    Reach.about(planned.person(step.to()), step.via()),
                    Reach.link(planned.person(step.to()), step.via()),
                    Why.of(step.because()));
        }

        /** The step as it is at an instant. */
        public Step step(Instant now) {
            return with(step, free ? now : step.earliest(), sliding ? wholeMinute(now) : step.preferred());
        }

        private static Step with(Step step, @Nullable Instant earliest, @Nullable Instant preferred) {
            return new Step(
                    step.key(),
                    step.kind(),
                    step.number(),
                    step.to(),
                    step.via(),
                    List.copyOf(step.channels()),
                    step.zone(),
                    earliest,
                    preferred,
                    step.until(),
                    step.soft(),
                    step.latest(),
                    step.due(),
                    step.status(),
                    step.after(),
                    step.optional(),
                    List.of(),
                    List.of());
        }
    }

    /**
     * Something planned.
     *
     * @param at null for whenever one looks
     */
    public record Ahead(@Nullable Instant at) {

        /** When it is, seen from an instant. */
        public Instant at(Instant now) {
            return at == null ? wholeMinute(now) : at;
        }
    }

    /**
     * Somebody to leave in peace.
     *
     * @param until a day where the addressee is, null until they write
     */
    public record Rest(String who, @Nullable LocalDate until, List<Why> why) {}

    /**
     * Something they owe.
     *
     * @param on its day at the employer's
     * @param promised whether they are late when the day has passed
     * @param said their words, null if none were kept
     */
    public record Owed(
            LocalDate on,
            String what,
            boolean promised,
            @Nullable String said,
            String more) {}

    /**
     * Something that was done.
     *
     * @param fact the id of the fact that says so
     */
    public record Did(String fact, Instant at, String what, String who, String stamp) {}

    /** An offer, here or elsewhere, that stands until some time. */
    public record Offer(String from, Instant by) {}

    /** What the engine decided, as far as it is shown there. */
    public static Glance of(Planned planned) {
        Plan plan = planned.plan();
        List<Owed> owed = owed(planned);
        LocalDate promised =
                owed.stream().filter(Owed::promised).map(Owed::on).findFirst().orElse(null);
        return new Glance(
                planned.file().application().employer(),
                planned.file().candidateZone(),
                Standing.of(plan),
                BoardCard.of(planned, promised),
                plan.steps().stream()
                        .filter(step -> step.actionable(plan.now()))
                        .map(step -> Act.of(planned, step))
                        .toList(),
                ahead(plan),
                Peace.of(plan).stream().map(held -> rest(planned, held)).toList(),
                owed,
                PlanLine.tasks(planned),
                done(planned),
                planned.history().meetings().stream().map(Meeting::start).toList(),
                offers(planned),
                plan.end().on());
    }

    /** How addresses of pages name the application. */
    public String id() {
        return card.id();
    }

    /** Whether an instant of a plan is but the moment it was planned for: the next whole minute. */
    static boolean slides(@Nullable Instant preferred, Instant now) {
        return preferred != null && (preferred.equals(now) || preferred.equals(wholeMinute(now)));
    }

    private static Instant wholeMinute(Instant now) {
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(now) ? now : minute.plus(1, ChronoUnit.MINUTES);
    }

    private static List<Ahead> ahead(Plan plan) {
        List<Ahead> ahead = new ArrayList<>();
        for (Step step : plan.steps()) {
            if (step.after() == null && step.preferred() != null && !step.actionable(plan.now())) {
                ahead.add(new Ahead(slides(step.preferred(), plan.now()) ? null : step.preferred()));
            }
        }
        return ahead;
    }

    private static Rest rest(Planned planned, Withheld held) {
        Instant until = held.notBefore();
        return new Rest(
                Objects.requireNonNullElse(planned.words().name(held.step().to()), "Everybody there"),
                until == null ? null : LocalDate.ofInstant(until, held.step().zone()),
                Why.of(held.because()));
    }

    private static List<Offer> offers(Planned planned) {
        List<Offer> offers = new ArrayList<>();
        if (planned.plan().state() == State.OFFERED) {
            for (Incoming received : planned.history().received()) {
                Instant by = received.what().respondBy();
                if (received.what().meaning() == Meaning.OFFER && by != null) {
                    offers.add(new Offer(planned.employer(), by));
                }
            }
        }
        Set<String> closed = new HashSet<>();
        for (Fact fact : planned.history().others()) {
            if (fact.event() instanceof Event.OfferElsewhereClosed it) {
                closed.add(it.offer());
            }
        }
        for (Fact fact : planned.history().others()) {
            if (fact.event() instanceof Event.OfferElsewhere it && !closed.contains(fact.id())) {
                Instant by = it.respondBy();
                if (by != null) {
                    offers.add(new Offer(it.employer(), by));
                }
            }
        }
        return offers;
    }

    private static List<Owed> owed(Planned planned) {
        List<Owed> owed = new ArrayList<>();
        List<Statement> statements = planned.history().statements();
        if (planned.plan().state() == State.OPEN && !statements.isEmpty()) {
            Statement last = statements.getLast();
            LocalDate to = last.what().to();
            if (to != null && last.what().precision() != Precision.NONE) {
                var waiting = planned.plan().waiting();
                owed.add(new Owed(
                        to,
                        "Decision from " + planned.employer(),
                        true,
                        last.what().says(),
                        waiting == null ? "" : sentence(Phrases.of(waiting))));
            }
        }
        for (Meeting meeting : planned.history().meetings()) {
            if (meeting.standing() == Meeting.Standing.SCHEDULED) {
                owed.add(new Owed(
                        LocalDate.ofInstant(meeting.start(), planned.office()),
                        "Interview at " + planned.employer(),
                        false,
                        null,
                        Days.instant(
                                        meeting.start(),
                                        planned.office(),
                                        planned.file().candidateZone())
                                + "."));
            }
        }
        return owed;
    }

    /** What was sent within a day of the last: whichever day it is where one is, all of that day's is among it. */
    private static List<Did> done(Planned planned) {
        List<Outgoing> sent = planned.history().sent();
        Instant last = sent.stream().map(Outgoing::at).max(Instant::compareTo).orElse(Instant.EPOCH);
        return sent.stream()
                .filter(each -> each.at().isAfter(last.minus(DAY)))
                .map(each -> new Did(
                        each.fact(),
                        each.at(),
                        Phrases.of(each.kind(), each.via(), 1),
                        planned.name(each.to()),
                        ChannelLook.stamp(each.via(), each.kind())))
                .toList();
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
