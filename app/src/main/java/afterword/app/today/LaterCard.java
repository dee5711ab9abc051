package afterword.app.today;

import afterword.app.candidacy.Glance;
import afterword.app.present.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Something that could be done now and was put off.
 *
 * @param until when it comes back, in the person's own time: "today at 14:00"
 */
public record LaterCard(String application, String employer, String key, String what, String until) {

    static LaterCard of(Glance glance, Glance.Act act, Instant until, Instant now, ZoneId home) {
        LocalDateTime at = LocalDateTime.ofInstant(until, home);
        boolean today = at.toLocalDate().equals(LocalDate.ofInstant(now, home));
        return new LaterCard(
                glance.id(),
                glance.employer().name(),
                act.step().key(),
                act.what(),
                (today ? "today" : Days.day(at.toLocalDate())) + " at " + Days.time(at.toLocalTime()));
    }
}
