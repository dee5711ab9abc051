package afterword.engine.plan;

import static java.util.Objects.requireNonNull;

import afterword.engine.fact.Person;
import afterword.engine.rule.Guard;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wait after thanks that went out late, or will. */
final class LateThanks {

    private final Situation situation;

    /** Messages planned so far. */
    private final List<Booked> booked;

    // The last answer of objection(), which depends on nothing but these three.
    private Guard.@Nullable LateThanks lateBy;
    private @Nullable Office lateFor;
    private int lateBooked;
    private @Nullable Objection afterLateThanks;

    LateThanks(Situation situation, List<Booked> booked) {
        this.situation = situation;
        this.booked = booked;
    }

    /** Forgets what was found out, for other messages are planned now. */
    void forget() {
        lateFor = null;
    }

    @Nullable
    Objection objection(Guard.LateThanks late, Attempt attempt) {
        if (lateBy != late || lateFor != attempt.office() || lateBooked != booked.size()) {
            lateBy = late;
            lateFor = attempt.office();
            lateBooked = booked.size();
            afterLateThanks = afterLateThanks(late, attempt.office());
        }
        Objection last = afterLateThanks;
        return last != null && attempt.at().isBefore(requireNonNull(last.until())) ? last : null;
    }

    /** The late thanks after which one has to wait longest. */
    private @Nullable Objection afterLateThanks(Guard.LateThanks late, Office office) {
        Objection worst = null;
        for (Thanks thanks : situation.thanks.all()) {
            Instant deadline = thanks.meeting().end().plus(Duration.ofHours(late.hours()));
            LocalDate on = null;
            String fact = thanks.meeting().fact();
            if (thanks.sent()) {
                Thanks.Given given = thanks.given();
                if (given != null && given.at().isAfter(deadline) && !forLater(thanks, given.at())) {
                    on = office.day(given.at());
                    fact = given.fact();
                }
            } else if (deadline.isBefore(situation.now) && !forLater(thanks, situation.now)) {
                on = planned(thanks, office);
            }
            if (on != null) {
                LocalDate until = office.calendar().businessDayAfter(on, late.businessDays());
                worst = Objection.later(
                        worst,
                        Objection.until(
                                until.atStartOfDay(), new Why("the late thank-you of ", on, " comes first"), fact));
            }
        }
        return worst;
    }

    /** Whether a note comes after a later interview with the same person, for which it may be in time. */
    private boolean forLater(Thanks thanks, Instant note) {
        for (Thanks other : situation.thanks.all()) {
            if (other.person().id().equals(thanks.person().id())
                    && other.meeting().end().isAfter(thanks.meeting().end())
                    && !other.meeting().start().isAfter(note)) {
                return true;
            }
        }
        return false;
    }

    /** The first day, at an office, on which thanks to the same person are planned, null if none are. */
    private @Nullable LocalDate planned(Thanks thanks, Office counting) {
        Office theirs = situation.officeOf(thanks.person());
        LocalDate first = null;
        for (Booked other : booked) {
            if (!other.elsewhere() && thanksTo(thanks.person(), other)) {
                boolean today = other.day().equals(situation.today(theirs));
                LocalDate on = today ? situation.today(counting) : other.day();
                first = first == null || on.isBefore(first) ? on : first;
            }
        }
        return first;
    }

    private boolean thanksTo(Person person, Booked planned) {
        for (Thanks thanks : situation.thanks.all()) {
            if (thanks.person().id().equals(person.id()) && thanks.plannedAs(planned.kind(), planned.fact())) {
                return true;
            }
        }
        return false;
    }
}
