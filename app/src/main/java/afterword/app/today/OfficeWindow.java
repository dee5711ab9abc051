package afterword.app.today;

import afterword.app.present.Days;
import afterword.engine.fact.Employer;
import afterword.engine.plan.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Today at the addressee's, from 7 to 19, and the part of it in which a step belongs. Places are 0 to 1.
 *
 * @param style custom properties for the drawing
 * @param shut whether the window lies ahead
 * @param lead what matters, "Open now in Cleveland,"
 * @param rest "until 11:30."
 */
public record OfficeWindow(String style, boolean shut, String lead, String rest) {

    private static final double FIRST_HOUR = 7;
    private static final double HOURS = 12;

    /** Null when the step has no place in the rest of that day. */
    public static @Nullable OfficeWindow of(Employer employer, Step step, Instant at) {
        LocalDateTime now = LocalDateTime.ofInstant(at, step.zone());
        LocalDate today = now.toLocalDate();
        LocalTime from = begins(step, today, now);
        LocalTime to = ends(employer, step, today);
        if (from == null || !to.isAfter(from) || !to.isAfter(now.toLocalTime())) {
            return null;
        }
        boolean shut = from.isAfter(now.toLocalTime());
        String city = Days.city(step.zone());
        String style = String.format(
                Locale.ROOT, "--from:%.4f;--to:%.4f;--now:%.4f", place(from), place(to), place(now.toLocalTime()));
        return shut
                ? new OfficeWindow(
                        style,
                        true,
                        Days.time(from) + " to " + Days.time(to) + " in " + city + ".",
                        "It is " + Days.time(now.toLocalTime()) + " there.")
                : new OfficeWindow(
                        style,
                        false,
                        "Open now in " + city + ",",
                        "until " + Days.time(to) + ". It is " + Days.time(now.toLocalTime()) + " there.");
    }

    /** The whole of it in a sentence, for those who do not see the drawing. */
    public String label() {
        return lead + " " + rest;
    }

    private static @Nullable LocalTime begins(Step step, LocalDate today, LocalDateTime now) {
        Instant preferred = step.preferred();
        if (preferred != null) {
            LocalDateTime at = LocalDateTime.ofInstant(preferred, step.zone());
            if (at.toLocalDate().isAfter(today)) {
                return null;
            }
            if (at.toLocalDate().equals(today)) {
                return at.toLocalTime();
            }
        }
        return now.toLocalTime();
    }

    private static LocalTime ends(Employer employer, Step step, LocalDate today) {
        for (Instant end : new Instant[] {step.until(), step.latest()}) {
            if (end != null && LocalDate.ofInstant(end, step.zone()).equals(today)) {
                return LocalTime.ofInstant(end, step.zone());
            }
        }
        return employer.closesOn(today);
    }

    private static double place(LocalTime time) {
        return Math.clamp((time.toSecondOfDay() / 3600.0 - FIRST_HOUR) / HOURS, 0, 1);
    }
}
