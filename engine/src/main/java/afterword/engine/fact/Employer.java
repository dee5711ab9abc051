package afterword.engine.fact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/**
 * An employer and the hours it keeps.
 *
 * @param id how other applications refer to it; applications with the same id are at the same employer
 * @param zone where dates and hours are counted
 * @param region whose holidays are kept ("US", "US-CA"), or "none"
 * @param closes close of business, local
 * @param closesOn other closing hours on some weekdays
 * @param closures extra closed dates, each with what it is called
 */
public record Employer(
        String id,
        String name,
        ZoneId zone,
        String region,
        LocalTime closes,
        Map<DayOfWeek, LocalTime> closesOn,
        Map<LocalDate, String> closures) {

    /** Close of business on a date, local time. */
    public LocalTime closesOn(LocalDate date) {
        return closesOn.isEmpty() ? closes : closesOn.getOrDefault(date.getDayOfWeek(), closes);
    }
}
