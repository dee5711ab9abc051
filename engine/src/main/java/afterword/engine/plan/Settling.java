package afterword.engine.plan;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.rule.Guard;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves contacts behind everything that speaks against them, and says what does. */
final class Settling {

    /** No chain of objections is longer than this; reaching it means two guards push each other for ever. */
    private static final int PATIENCE = 400;

    private final Situation situation;
    private final Playbook book;
    private final Guards guards;
    private final Answers answers;

    Settling(Situation situation, Playbook book, Guards guards, Answers answers) {
        this.situation = situation;
        this.book = book;
        this.guards = guards;
        this.answers = answers;
    }

    /**
     * Where a contact comes to rest.
     *
     * @param at first local time at which nothing objects, null if some objection never ends
     * @param reasons what never ends
     */
    record Settled(@Nullable LocalDateTime at, List<Reason> reasons) {}

    /**
     * The first local time, not before {@code from}, at which no guard objects; none if the contact's deadline is over by
     * then, with what held it up so long.
     *
     * @param slot time of day to prefer when a day is skipped, null to take the first minute
     */
    Settled settle(Attempt attempt, LocalDateTime from, Because because, @Nullable LocalTime slot) {
        return settle(attempt, speaking(attempt), from, because, slot);
    }

    /** The guards that are about contacts such as this one, whenever they are made. */
    Playbook.Forbidding[] speaking(Attempt attempt) {
        Playbook.Forbidding[] forbids = book.forbids(attempt.kind());
        Playbook.Forbidding[] speaking = new Playbook.Forbidding[forbids.length];
        int speak = 0;
        for (Playbook.Forbidding each : forbids) {
            if (each.applies(attempt.via(), answers.bits)) {
                speaking[speak++] = each;
            }
        }
        return Arrays.copyOf(speaking, speak);
    }

    /** The same, for whoever asks about one contact several times. */
    Settled settle(
            Attempt attempt,
            Playbook.Forbidding[] speaking,
            LocalDateTime from,
            Because because,
            @Nullable LocalTime slot) {
        LocalDateTime at = from;
        next:
        for (int round = 0; round < PATIENCE; round++) {
            Attempt here = attempt.at(at);
            for (Playbook.Forbidding each : speaking) {
                Objection objection = each.check().object(guards, here);
                if (objection == null) {
                    continue;
                }
                LocalDateTime until = objection.until();
                if (until == null) {
                    Because stop = new Because(situation);
                    stop.add(each.entry(), objection.facts(), List.of());
                    return new Settled(null, stop.reasons());
                }
                LocalDateTime chosen = slot != null && until.toLocalTime().isBefore(slot)
                        ? until.toLocalDate().atTime(slot)
                        : until;
                LocalDateTime to = attempt.inTime(chosen) ? chosen : until;
                because.moved(each.entry(), objection.facts(), at, to, objection.why());
                at = to;
                continue next;
            }
            return attempt.inTime(at) ? new Settled(at, List.of()) : new Settled(null, because.reasons());
        }
        throw new IllegalStateException(
                "Guards push " + attempt.kind().word() + " on for ever from " + from + " in " + situation.file.name());
    }

    /** The first instant from now on at which nothing speaks against a step without a date, or null if never. */
    @Nullable
    Instant firstFree(Made made) {
        Office office = made.attempt().office();
        LocalDateTime at = settle(made.attempt(), situation.now(office), new Because(situation), null)
                .at();
        return at == null ? null : office.instant(at);
    }

    /** Every rule that speaks against a step now: the one that dates it, and every guard. */
    List<Reason> against(Made made) {
        Because because = new Because(situation);
        Instant base = made.baseEarliest();
        if (base != null && base.isAfter(situation.now) && made.blend().earliestRule != null) {
            because.add(made.blend().earliestRule, "");
        }
        for (Weighed each : weigh(made.attempt().at(situation.now(made.attempt().office())))) {
            because.add(each.forbidding().entry(), each.objection().facts(), List.of());
        }
        if (because.isEmpty() && made.blend().planner != null) {
            because.add(made.blend().planner, "");
        }
        return because.reasons();
    }

    /** A guard and its objection. */
    record Weighed(Playbook.Forbidding forbidding, Objection objection) {}

    /** Every objection to a contact as it stands. */
    List<Weighed> weigh(Attempt attempt) {
        List<Weighed> all = new ArrayList<>(2);
        for (Playbook.Forbidding each : book.forbids(attempt.kind())) {
            if (each.applies(attempt.via(), answers.bits)) {
                Objection objection = each.check().object(guards, attempt);
                if (objection != null) {
                    all.add(new Weighed(each, objection));
                }
            }
        }
        return all;
    }

    /** The first local time from which nothing objects any more, be it too late; null if some objection never ends. */
    @Nullable
    LocalDateTime free(Attempt attempt) {
        LocalDateTime inTime =
                settle(attempt, attempt.at(), new Because(situation), null).at();
        return inTime != null || attempt.deadline() == null ? inTime : free(attempt.atLeisure());
    }

    /** Moves the day of letting go behind closed and quiet days. */
    LocalDate settleEnd(LocalDate on, Position position, Because because) {
        LocalDate day = on;
        Attempt attempt = new Attempt(
                MessageKind.FOLLOW_UP, null, Channel.EMAIL, situation.office, on.atStartOfDay(), position, null);
        next:
        for (int round = 0; round < PATIENCE; round++) {
            for (Playbook.Forbidding each : book.forbids(MessageKind.FOLLOW_UP)) {
                if (!concernsEnd(each.forbid().guard()) || !each.entry().applies(answers.bits)) {
                    continue;
                }
                Objection objection = each.check().object(guards, attempt.at(day.atStartOfDay()));
                if (objection != null && objection.until() != null) {
                    because.moved(each.entry(), List.of(), day.atStartOfDay(), objection.until(), objection.why());
                    day = objection.until().toLocalDate();
                    continue next;
                }
            }
            return day;
        }
        return day;
    }

    /** Whether a guard concerns the day of letting go as well. */
    private static boolean concernsEnd(Guard guard) {
        return guard instanceof Guard.WorkingDay || guard instanceof Guard.QuietDays;
    }
}
