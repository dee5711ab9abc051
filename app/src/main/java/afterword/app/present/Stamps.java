package afterword.app.present;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Instants and dates as ISO 8601 writes them, by hand: a batch writes millions of them. Not shared by threads. */
final class Stamps {

    private static final int SECONDS_A_DAY = 86_400;

    private final StringBuilder text = new StringBuilder(32);

    /** "2026-06-09T10:00-04:00", the local time of a zone and its offset; seconds only if there are any. */
    String instant(Instant instant, ZoneId zone) {
        int offset = zone.getRules().getOffset(instant).getTotalSeconds();
        long local = instant.getEpochSecond() + offset;
        text.setLength(0);
        date(LocalDate.ofEpochDay(Math.floorDiv(local, SECONDS_A_DAY)));
        text.append('T');
        time(Math.floorMod(local, SECONDS_A_DAY));
        offset(offset);
        return text.toString();
    }

    /** "2026-06-09T10:00". */
    String local(LocalDateTime local) {
        text.setLength(0);
        date(local.toLocalDate());
        text.append('T');
        time(local.toLocalTime().toSecondOfDay());
        return text.toString();
    }

    private void date(LocalDate date) {
        int year = date.getYear();
        if (year < 1000 || year > 9999) {
            text.append(date);
            return;
        }
        text.append(year).append('-');
        two(date.getMonthValue());
        text.append('-');
        two(date.getDayOfMonth());
    }

    private void time(int second) {
        two(second / 3600);
        text.append(':');
        two(second / 60 % 60);
        if (second % 60 != 0) {
            text.append(':');
            two(second % 60);
        }
    }

    private void offset(int seconds) {
        if (seconds == 0) {
            text.append('Z');
            return;
        }
        text.append(seconds < 0 ? '-' : '+');
        int size = Math.abs(seconds);
        two(size / 3600);
        text.append(':');
        two(size / 60 % 60);
        if (size % 60 != 0) {
            text.append(':');
            two(size % 60);
        }
    }

    private void two(int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
