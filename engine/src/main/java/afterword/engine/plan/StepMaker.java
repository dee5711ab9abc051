package afterword.engine.plan;

import afterword.engine.fact.Channel;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.rule.Addressee;
import afterword.engine.rule.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one step: what its rules say together, to whom and how, and when it can really be. */
final class StepMaker {

    private final Situation situation;
    private final Playbook book;
    private final Guards guards;
    private final Answers answers;

    final Routing routing;
    private final Timing timing;
    final Settling settling;

    private @Nullable String lookup;

    private @Nullable LocalDate lettingGo;

    StepMaker(Situation situation, Playbook book, Guards guards, Answers answers) {
        this.situation = situation;
        this.book = book;
        this.guards = guards;
        this.answers = answers;
        routing = new Routing(situation, book, guards, answers);
        timing = new Timing(situation);
        settling = new Settling(situation, book, guards, answers);
    }

    /** What goes to somebody without an address waits from now on for the step of this key, null if none is planned. */
    void after(@Nullable String contactLookup) {
        lookup = contactLookup;
    }

    /** Key of the step that asks for missing addresses, null if none is planned. */
    @Nullable
    String lookup() {
        return lookup;
    }

    /** Steps made from now on may count from this day of letting go. */
    void lettingGo(@Nullable LocalDate letGo) {
        lettingGo = letGo;
    }

    Made make(Order order) {
        Blend blend = Blend.of(book, order.kind(), order.slot(), order.subject(), answers.bits, order.spent());
        Person to = routing.addressee(blend.to, order);
        Office office = situation.officeOf(to);
        LocalDateTime now = situation.now(office);
        Because barred = new Because(situation);
        Attempt probe =
                new Attempt(order.kind(), to, Channel.EMAIL, office, now, order.position(), deadline(order.kind()));
        List<Channel> channels = routing.channels(blend, order, probe, barred);
        Channel via = channels.isEmpty() ? routing.firstRoute(blend, to, order) : channels.getFirst();
        Draft draft = new Draft(order, blend, to, office, channels.isEmpty() ? List.of(via) : channels, probe.via(via));
        blend.explain(book, order.kind(), via == Channel.PHONE, draft.because, order.fact());
        if (channels.isEmpty() && !blend.via.isEmpty()) {
            return blocked(draft, barred.reasons());
        }
        if (routing.firstRoute(blend, to, order) != via) {
            barred.into(draft.because);
        }
        Dates dates = new Dates(situation, office, order.position(), order.meeting(), order.event(), lettingGo);
        Timing.When when = timing.when(order, blend, draft.attempt, dates, order.after() != null);
        Because moves = new Because(situation);
        List<Reason> never = earliest(draft, when, moves);
        if (never != null) {
            return blocked(draft, never.isEmpty() ? draft.because.reasons() : never);
        }
        preferred(draft, when, moves);
        deadlines(draft, when);
        if (blend.optional) {
            draft.due = null;
        }
        Playbook.Entry dated = blend.preferredRule != null ? blend.preferredRule : blend.earliestRule;
        if (!dates.rolled.isEmpty() && dated != null) {
            draft.because.add(dated, List.of(), List.copyOf(dates.rolled));
        }
        moves.into(draft.because);
        Step step = step(draft, when);
        LocalDateTime preferredLocal = draft.preferredLocal;
        if (preferredLocal != null && to != null && booksDay(order)) {
            guards.booked.add(new Booked(to.id(), order.kind(), preferredLocal.toLocalDate(), false, step.key()));
        }
        return new Made(
                step,
                draft.attempt,
                blend,
                when.earliest == null ? null : office.instant(when.earliest),
                blend.optional ? draft.firstOffered : preferredLocal,
                null);
    }

    /** A step on its way. */
    private final class Draft {
        final Order order;
        final Blend blend;
        final @Nullable Person to;
        final Office office;
        final List<Channel> channels;
        final Attempt attempt;
        final Because because = new Because(situation);
        private final Playbook.Forbidding[] speaking;

        @Nullable
        LocalDateTime free;

        @Nullable
        Instant earliest;

        /** When it first became possible, even if that is past and now is not a good time. */
        @Nullable
        LocalDateTime first;

        @Nullable
        LocalDateTime preferredLocal;

        /** When it was first to be, even if that is past. */
        @Nullable
        LocalDateTime firstOffered;

        @Nullable
        Instant preferred;

        @Nullable
        Instant soft;

        @Nullable
        Instant latest;

        @Nullable
        Instant due;

        Draft(Order order, Blend blend, @Nullable Person to, Office office, List<Channel> channels, Attempt attempt) {
            this.order = order;
            this.blend = blend;
            this.to = to;
            this.office = office;
            this.channels = channels;
            this.attempt = attempt;
            this.speaking = settling.speaking(attempt);
        }

        boolean simulated() {
            return order.after() != null;
        }

        Settling.Settled settle(LocalDateTime from, Because moves, @Nullable LocalTime slot) {
            return settling.settle(attempt, speaking, from, moves, slot);
        }

        /** Moves it to the first time at which nothing speaks against it. */
        void freeFrom(LocalDateTime time) {
            free = time;
            earliest = office.instant(time);
        }
    }

    /** Finds the first time at which nothing speaks against it; answers why there is none, or null. */
    private @Nullable List<Reason> earliest(Draft draft, Timing.When when, Because moves) {
        LocalDateTime now = situation.now(draft.office);
        if (when.earliest == null) {
            Settling.Settled ever = draft.settle(now, new Because(situation), null);
            return ever.at() == null ? ever.reasons() : null;
        }
        LocalTime slot = draft.attempt.via() == Channel.PHONE ? draft.blend.callFrom : null;
        Settling.Settled settled = draft.settle(when.earliest, moves, slot);
        draft.first = settled.at();
        if (settled.at() == null) {
            return settled.reasons();
        }
        draft.freeFrom(settled.at());
        if (!draft.simulated() && !settled.at().isAfter(now)) {
            Because stillMoves = new Because(situation);
            Settling.Settled still = draft.settle(now, stillMoves, slot);
            if (still.at() == null) {
                return still.reasons();
            }
            if (still.at().isAfter(now)) {
                stillMoves.into(moves);
                draft.freeFrom(still.at());
            }
        }
        return null;
    }

    private void preferred(Draft draft, Timing.When when, Because moves) {
        LocalDateTime wanted = when.preferred;
        if (wanted == null) {
            return;
        }
        LocalTime slot = Timing.slot(draft.attempt.via(), draft.blend, draft.order.position());
        LocalDateTime now = situation.now(draft.office);
        if (when.preferredIsDay) {
            wanted = wanted.toLocalDate().atTime(slot);
        }
        LocalDateTime first = draft.first;
        LocalDateTime original = first != null && first.isAfter(wanted) ? Timing.slotFrom(first, slot, null) : wanted;
        boolean missed = original.toLocalDate().isBefore(now.toLocalDate()) && when.latest == null;
        if (missed && !draft.simulated()) {
            draft.due = draft.office.instant(original);
        }
        draft.firstOffered = original;
        LocalDateTime free = draft.free;
        if (free != null && free.isAfter(wanted)) {
            boolean tomorrow = draft.attempt.via() == Channel.PHONE && free.isAfter(now);
            wanted = when.preferredIsDay ? Timing.slotFrom(free, slot, tomorrow ? draft.blend.callTo : null) : free;
        }
        if (wanted.isBefore(now)) {
            boolean agency = draft.blend.to == Addressee.AGENCY_RECRUITER;
            wanted = draft.order.kind() == MessageKind.THANK_YOU
                    ? Timing.minute(now)
                    : timing.soonest(draft.office, draft.attempt.via(), slot, agency);
        }
        if (free != null && !draft.attempt.inTime(wanted)) {
            wanted = free.isAfter(now) ? free : now;
        }
        boolean slotted = when.preferredIsDay || wanted.isAfter(now);
        LocalDateTime settled =
                draft.settle(wanted, moves, slotted ? slot : null).at();
        draft.preferredLocal = settled;
        Instant preferred = settled == null ? null : draft.office.instant(settled);
        Instant earliest = draft.earliest;
        draft.preferred = preferred != null && earliest != null && preferred.isBefore(earliest) ? earliest : preferred;
    }

    private void deadlines(Draft draft, Timing.When when) {
        Instant floor = draft.preferred != null ? draft.preferred : draft.earliest;
        Instant latest = when.latest;
        if (latest != null && latest.isBefore(situation.now)) {
            draft.due = latest;
            latest = null;
        }
        if (latest != null && floor != null && latest.isBefore(floor)) {
            if (draft.order.kind() == MessageKind.THANK_YOU) {
                latest = null;
            } else {
                latest = draft.office.instant(draft.office.day(floor).atTime(Dates.LAST_MINUTE));
            }
        }
        draft.latest = latest;
        Instant soft = when.soft;
        boolean missed = soft != null
                && (soft.isBefore(situation.now)
                        || (floor != null && soft.isBefore(floor))
                        || (latest != null && latest.isBefore(soft)));
        draft.soft = missed ? null : soft;
    }

    private Step step(Draft draft, Timing.When when) {
        Order order = draft.order;
        LocalDateTime at = draft.preferredLocal;
        boolean window = draft.attempt.via() == Channel.PHONE
                && at != null
                && at.toLocalTime().isBefore(draft.blend.callTo);
        boolean addressMissing = addressMissing(order, draft.to, draft.attempt.via());
        Instant until =
                window && at != null ? draft.office.instant(at.toLocalDate().atTime(draft.blend.callTo)) : null;
        return new Step(
                key(draft),
                order.kind(),
                order.number(),
                draft.to == null ? null : draft.to.id(),
                draft.attempt.via(),
                List.copyOf(draft.channels),
                draft.office.zone(),
                draft.earliest,
                draft.preferred,
                until,
                draft.soft,
                draft.latest,
                draft.due,
                status(draft, addressMissing, when),
                order.after() == null && addressMissing ? lookup : order.after(),
                draft.blend.optional,
                draft.because.reasons(),
                checks(order.kind()));
    }

    private Made blocked(Draft draft, List<Reason> because) {
        Order order = draft.order;
        Step step = new Step(
                key(draft),
                order.kind(),
                order.number(),
                draft.to == null ? null : draft.to.id(),
                draft.attempt.via(),
                List.copyOf(draft.channels),
                draft.office.zone(),
                null,
                null,
                null,
                null,
                null,
                null,
                Status.UNDATED,
                order.after(),
                draft.blend.optional,
                draft.because.reasons(),
                checks(order.kind()));
        return new Made(step, draft.attempt, draft.blend, null, null, because);
    }

    private static boolean booksDay(Order order) {
        return order.kind() == MessageKind.THANK_YOU
                || (FollowUps.unsolicited(order.kind()) && order.subject() != Subject.APPLICATION);
    }

    private static String key(Draft draft) {
        Order order = draft.order;
        Playbook.Entry planner = draft.blend.planner;
        String rule = planner == null ? order.kind().word() : planner.rule.id();
        boolean chain = order.subject() == Subject.APPLICATION;
        Person about = order.person() != null ? order.person() : draft.to;
        String whom = about == null ? "" : ":" + about.id();
        return rule + "@" + order.fact() + (chain ? "#" + order.number() : whom);
    }

    /** Until when an offer notice is of use, null for anything else (C14). */
    @Nullable
    Instant deadline(MessageKind kind) {
        if (kind != MessageKind.OFFER_NOTICE) {
            return null;
        }
        Fact offer = situation.offerElsewhere;
        return offer == null ? null : ((Event.OfferElsewhere) offer.event()).respondBy();
    }

    /** Whether a step has no address for the way its rules name. */
    boolean unreached(Order order) {
        Blend blend = Blend.of(book, order.kind(), order.slot(), order.subject(), answers.bits, order.spent());
        Person to = routing.addressee(blend.to, order);
        Office office = situation.officeOf(to);
        Attempt probe =
                new Attempt(order.kind(), to, Channel.EMAIL, office, situation.now(office), order.position(), null);
        List<Channel> channels = routing.channels(blend, order, probe, new Because(situation));
        Channel via = channels.isEmpty() ? routing.firstRoute(blend, to, order) : channels.getFirst();
        return to != null && !Routing.reaches(to, via, order.kind());
    }

    /** Whether thanks, or the next question if somebody is asked, cannot be sent before somebody tells where to. */
    private boolean addressMissing(Order order, @Nullable Person to, Channel via) {
        boolean question = order.subject() == Subject.APPLICATION && order.after() == null && lookup != null;
        return (question || order.kind() == MessageKind.THANK_YOU)
                && to != null
                && !Routing.reaches(to, via, order.kind());
    }

    private Status status(Draft draft, boolean addressMissing, Timing.When when) {
        Order order = draft.order;
        if (draft.simulated() || addressMissing) {
            return Status.WAITING;
        }
        Instant free = draft.earliest;
        if (free != null && free.isAfter(situation.now) && situation.away()) {
            return Status.UPCOMING;
        }
        if (draft.due != null) {
            if (order.kind() != MessageKind.THANK_YOU || order.meeting() == null) {
                return Status.OVERDUE;
            }
            LocalDate day = draft.office.day(order.meeting().end());
            Instant grace = draft.office.instant(
                    draft.office.calendar().businessDayAfter(day, 2).atTime(Dates.LAST_MINUTE));
            return situation.now.isAfter(grace) ? Status.OVERDUE : Status.LATE;
        }
        Instant earliest = draft.earliest;
        if (earliest == null) {
            return Status.UNDATED;
        }
        if (earliest.isAfter(situation.now)) {
            return Status.UPCOMING;
        }
        return draft.preferred == null && when.latest == null ? Status.UNDATED : Status.OPEN;
    }

    private List<LetterCheck> checks(MessageKind kind) {
        if (situation.brief) {
            return List.of();
        }
        Playbook.Checking[] all = book.checks(kind);
        List<LetterCheck> checks = new ArrayList<>(all.length);
        for (Playbook.Checking each : all) {
            if (each.entry().applies(answers.bits)) {
                checks.add(each.asked());
            }
        }
        return checks;
    }
}
