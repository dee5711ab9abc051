package afterword.engine.plan;

import static java.util.Objects.requireNonNull;

import afterword.engine.calendar.WorkCalendar;
import afterword.engine.fact.Employer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** Where someone works: their zone, their working days, their employer's hours. */
record Office(ZoneId zone, WorkCalendar calendar, Employer employer, String region) {

    /**
     * The local time of an instant, or, in an hour that comes twice because the clocks go back, the end of that hour the
     * second time: a local time stands for the first instant it names, and must not stand for one before this.
     */
    LocalDateTime local(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        if (!instant(local).isBefore(instant)) {
            return local;
        }
        return requireNonNull(zone.getRules().getTransition(local)).getDateTimeBefore();
    }

    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** As {@code local.atZone(zone).toInstant()}: by the earlier offset where there are two, or none. */
    Instant instant(LocalDateTime local) {
        return local.toInstant(zone.getRules().getOffset(local));
    }

    LocalTime closes(LocalDate day) {
        return employer.closesOn(day);
    }
}
