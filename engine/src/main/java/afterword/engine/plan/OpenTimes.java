package afterword.engine.plan;

import afterword.engine.calendar.WorkCalendar;
import afterword.engine.fact.Absence;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Person;
import afterword.engine.history.Incoming;
import afterword.engine.rule.Guard;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Days and hours that are no time for a contact, and days on which one of the two sides is away. */
final class OpenTimes {

    private final Situation situation;

    OpenTimes(Situation situation) {
        this.situation = situation;
    }

    @Nullable
    Objection absent(Guard.Absent guard, Attempt attempt) {
        Person person = attempt.person();
        LocalDate until = person == null ? null : situation.people.awayUntil(person, guard.unknown());
        if (person == null || until == null) {
            return null;
        }
        WorkCalendar calendar = attempt.office().calendar();
        LocalDate settled = calendar.businessDayAfter(calendar.roll(until.plusDays(1)), 1);
        Incoming message = situation.people.absence(person);
        return attempt.at().toLocalDate().isBefore(settled)
                ? Objection.until(
                        settled.atStartOfDay(),
                        new Why("they are away until ", until, " and need a day to settle"),
                        message == null ? "" : message.fact())
                : null;
    }

    @Nullable
    Objection away(Attempt attempt) {
        ZoneId home = situation.file.candidateZone();
        Objection worst = null;
        for (Absence absence : situation.file.away()) {
            Office office = attempt.office();
            LocalDateTime leaves =
                    office.local(absence.from().atStartOfDay(home).toInstant());
            LocalDateTime back = Timing.minute(
                    office.local(absence.to().plusDays(1).atStartOfDay(home).toInstant()));
            boolean waitsItsTurn = FollowUps.unsolicited(attempt.kind());
            LocalDateTime free = office.calendar()
                    .businessDayAfter(absence.to(), waitsItsTurn ? absence.turn() : 1)
                    .atStartOfDay();
            LocalDateTime until = free.isBefore(back) ? back : free;
            if (!attempt.at().isBefore(leaves) && attempt.at().isBefore(until)) {
                worst = Objection.later(
                        worst,
                        Objection.until(until, new Why("you are away from ", absence.from(), " to ", absence.to())));
            }
        }
        return worst;
    }

    static @Nullable Objection workingDay(Attempt attempt) {
        LocalDate day = attempt.at().toLocalDate();
        if (attempt.office().calendar().isBusinessDay(day)) {
            return null;
        }
        LocalDate open = attempt.office().calendar().roll(day);
        if (attempt.via() == Channel.EMAIL && !attempt.inTime(open.atStartOfDay())) {
            return null;
        }
        return Objection.until(
                open.atStartOfDay(),
                new Why(day, " is ", attempt.office().calendar().closedFor(day)));
    }

    static @Nullable Objection callHours(Guard.CallHours hours, Attempt attempt) {
        LocalTime time = attempt.at().toLocalTime();
        LocalDate day = attempt.at().toLocalDate();
        LocalTime closes = attempt.office().closes(day);
        LocalTime last = closes.isAfter(LocalTime.of(hours.beforeClose(), 0))
                ? closes.minusHours(hours.beforeClose())
                : LocalTime.MIDNIGHT;
        if (!last.isAfter(hours.from()) || !time.isBefore(last)) {
            return Objection.until(
                    day.plusDays(1).atTime(hours.from()), new Why("calls after ", last, " come at a bad time"));
        }
        return time.isBefore(hours.from())
                ? Objection.until(day.atTime(hours.from()), new Why("calls before ", hours.from(), " come too early"))
                : null;
    }

    static @Nullable Objection quiet(Guard.QuietDays quiet, Attempt attempt) {
        if (attempt.deadline() != null) {
            return null;
        }
        LocalDate day = attempt.at().toLocalDate();
        LocalDate end = day;
        while (isQuiet(quiet, end, attempt.office())) {
            end = end.plusDays(1);
        }
        if (end.equals(day)) {
            return null;
        }
        while (isQuiet(quiet, end, attempt.office())
                || !attempt.office().calendar().isBusinessDay(end)) {
            end = end.plusDays(1);
        }
        return Objection.until(end.atStartOfDay(), new Why(day, " is a quiet day"));
    }

    /** Whether a date is a quiet day at an office. */
    static boolean isQuiet(Guard.QuietDays quiet, LocalDate day, Office office) {
        int from = compare(day, quiet.from());
        int to = compare(day, quiet.to());
        boolean within = quiet.from().isAfter(quiet.to()) ? from >= 0 || to <= 0 : from >= 0 && to <= 0;
        if (within) {
            return true;
        }
        String holiday = quiet.afterHoliday();
        if (holiday == null || !office.region().startsWith("US") || day.getMonthValue() != 11) {
            return false;
        }
        String before = office.calendar().closedFor(day.minusDays(1));
        return before != null && before.contains(holiday);
    }

    private static int compare(LocalDate day, MonthDay other) {
        int months = day.getMonthValue() - other.getMonthValue();
        return months != 0 ? months : day.getDayOfMonth() - other.getDayOfMonth();
    }
}
