package afterword.engine.plan;

import afterword.engine.calendar.WorkCalendar;
import afterword.engine.fact.Employer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** Where someone works: their zone, their working days, their employer's hours. */
record Office(ZoneId zone, WorkCalendar calendar, Employer employer, String region) {

    LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
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
