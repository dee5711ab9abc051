package afterword.app.today;

import afterword.app.present.Days;
import afterword.engine.plan.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A moment to be reminded at instead.
 *
 * @param until in ISO form, for the form that sends it
 */
public record LaterOn(String words, String until) {

    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** Only moments the rules still allow: none after the last one they give. */
    static List<LaterOn> of(Step step, Instant now, ZoneId home) {
        LocalDate today = LocalDate.ofInstant(now, home);
        List<LaterOn> later = new ArrayList<>();
        offer(later, step, now, today.atTime(AFTERNOON), home, "This afternoon, ");
        offer(later, step, now, today.plusDays(1).atTime(MORNING), home, "Tomorrow, ");
        LocalDate third = today.plusDays(3);
        offer(later, step, now, third.atTime(MORNING), home, Days.day(third) + ", ");
        return later;
    }

    /** Whether the rules let a step wait until then. */
    static boolean allows(Step step, Instant until) {
        Instant last = step.latest() != null ? step.latest() : step.until();
        return last == null || until.isBefore(last);
    }

    private static void offer(
            List<LaterOn> later, Step step, Instant now, LocalDateTime local, ZoneId home, String words) {
        Instant at = local.atZone(home).toInstant();
        if (at.isAfter(now) && allows(step, at)) {
            later.add(new LaterOn(words + Days.time(local.toLocalTime()), at.toString()));
        }
    }
}
