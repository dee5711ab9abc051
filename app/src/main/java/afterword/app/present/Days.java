package afterword.app.present;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** Dates and times as one says them: "Tue 9 June 2026, 10:00 in New York". */
public final class Days {

    private Days() {}

    /** "Tue 9 June 2026". */
    public static String date(LocalDate date) {
        return weekday(date) + " " + ofMonth(date) + " " + date.getYear();
    }

    /** "09:30". */
    public static String time(LocalTime time) {
        return (time.getHour() < 10 ? "0" : "")
                + time.getHour()
                + (time.getMinute() < 10 ? ":0" : ":")
                + time.getMinute();
    }

    /** "Wed 9 Dec", for a year that goes without saying. */
    public static String day(LocalDate date) {
        return name(date.getDayOfWeek().name()).substring(0, 3) + " " + shortly(date);
    }

    /** "9 Dec". */
    public static String shortly(LocalDate date) {
        return date.getDayOfMonth() + " " + name(date.getMonth().name()).substring(0, 3);
    }

    /** "Tuesday, 24 November". */
    public static String whole(LocalDate date) {
        return name(date.getDayOfWeek().name()) + ", " + date.getDayOfMonth() + " " + month(date);
    }

    /** "November". */
    public static String month(LocalDate date) {
        return name(date.getMonth().name());
    }

    static String local(LocalDateTime local) {
        return date(local.toLocalDate()) + ", " + time(local.toLocalTime());
    }

    /** In the addressee's zone, and for someone elsewhere also in their own. The first minute of a day is the day. */
    public static String instant(Instant instant, ZoneId zone, ZoneId home) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        if (local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return date(local.toLocalDate()) + " in " + city(zone);
        }
        LocalDateTime own = LocalDateTime.ofInstant(instant, home);
        String said = local(local) + " in " + city(zone);
        if (own.equals(local)) {
            return said;
        }
        boolean sameDay = own.toLocalDate().equals(local.toLocalDate());
        return said + " (" + (sameDay ? time(own.toLocalTime()) : local(own)) + " for you)";
    }

    /** "10:00" on the same day as another instant, else with its date. */
    static String until(Instant until, Instant from, ZoneId zone) {
        LocalDateTime end = LocalDateTime.ofInstant(until, zone);
        boolean sameDay =
                end.toLocalDate().equals(LocalDateTime.ofInstant(from, zone).toLocalDate());
        return sameDay ? time(end.toLocalTime()) : local(end);
    }

    /** "Tue 7 to Wed 8 July", with clock times unless both are whole days; a year where it is not the same. */
    static String shift(LocalDateTime from, LocalDateTime to) {
        boolean days = from.toLocalTime().equals(LocalTime.MIDNIGHT)
                && to.toLocalTime().equals(LocalTime.MIDNIGHT);
        LocalDate first = from.toLocalDate();
        LocalDate then = to.toLocalDate();
        boolean sameYear = first.getYear() == then.getYear();
        String later = sameYear ? weekday(then) + " " + ofMonth(then) : date(then);
        if (days) {
            boolean sameMonth = sameYear && first.getMonth() == then.getMonth();
            String earlier = sameMonth
                    ? weekday(first) + " " + first.getDayOfMonth()
                    : sameYear ? weekday(first) + " " + ofMonth(first) : date(first);
            return earlier + " to " + later;
        }
        String earlier =
                (sameYear ? weekday(first) + " " + ofMonth(first) : date(first)) + ", " + time(from.toLocalTime());
        return earlier + " to " + (first.equals(then) ? "" : later + ", ") + time(to.toLocalTime());
    }

    /** Words with their dates as one says them: "7 July is Tuesday" for "2026-07-07 is Tuesday". */
    static String spoken(String words) {
        return ISO_DATE.matcher(words).replaceAll(match -> ofMonth(LocalDate.parse(match.group())));
    }

    private static final Pattern ISO_DATE = Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\d\\b");

    private static String ofMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + name(date.getMonth().name());
    }

    private static String weekday(LocalDate date) {
        return name(date.getDayOfWeek().name()).substring(0, 3);
    }

    /** "New York" for America/New_York. */
    public static String city(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static String name(String constant) {
        return constant.charAt(0) + constant.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
