package afterword.engine.plan;

import afterword.engine.calendar.WallClock;
import afterword.engine.calendar.WorkCalendar;
import afterword.engine.fact.Employer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** Where someone works: their zone, their working days, their employer's hours. */
record Office(WallClock clock, WorkCalendar calendar, Employer employer, String region) {

    /** As {@link WallClock#local}. */
    LocalDateTime local(Instant instant) {
        return clock.local(instant);
    }

    LocalDate day(Instant instant) {
        return clock.day(instant);
    }

    /** As {@link WallClock#instant}. */
    Instant instant(LocalDateTime local) {
        return clock.instant(local);
    }

    ZoneId zone() {
        return clock.zone();
    }

    LocalTime closes(LocalDate day) {
        return employer.closesOn(day);
    }
}
