package afterword.app.present;

import afterword.engine.calendar.WallClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Instants and dates as ISO 8601 writes them, by hand: a batch writes millions of them. Not shared by threads. */
final class Stamps {

    private static final int SECONDS_A_DAY = 86_400;

    private final byte[] text = new byte[64];
    private int length;

    /** "2026-06-09T10:00-04:00", the local time of a zone and its offset; seconds only if there are any. */
    String instant(Instant instant, ZoneId zone) {
        write(instant, zone);
        return text();
    }

    /** Writes an instant into {@link #bytes}, as {@link #instant} does. */
    void write(Instant instant, ZoneId zone) {
        int offset = WallClock.of(zone).offset(instant).getTotalSeconds();
        long local = instant.getEpochSecond() + offset;
        length = 0;
        date(LocalDate.ofEpochDay(Math.floorDiv(local, SECONDS_A_DAY)));
        put('T');
        time(Math.floorMod(local, SECONDS_A_DAY));
        offset(offset);
    }

    /** What was written last, up to {@link #length}. */
    byte[] bytes() {
        return text;
    }

    int length() {
        return length;
    }

    /** "2026-06-09T10:00". */
    String local(LocalDateTime local) {
        length = 0;
        date(local.toLocalDate());
        put('T');
        time(local.toLocalTime().toSecondOfDay());
        return text();
    }

    private String text() {
        return new String(text, 0, length, StandardCharsets.ISO_8859_1);
    }

    private void date(LocalDate date) {
        int year = date.getYear();
        if (year < 1000 || year > 9999) {
            byte[] unusual = date.toString().getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(unusual, 0, text, 0, unusual.length);
            length = unusual.length;
            return;
        }
        two(year / 100);
        two(year % 100);
        put('-');
        two(date.getMonthValue());
        put('-');
        two(date.getDayOfMonth());
    }

    private void time(int second) {
        two(second / 3600);
        put(':');
        two(second / 60 % 60);
        if (second % 60 != 0) {
            put(':');
            two(second % 60);
        }
    }

    private void offset(int seconds) {
        if (seconds == 0) {
            put('Z');
            return;
        }
        put(seconds < 0 ? '-' : '+');
        int size = Math.abs(seconds);
        two(size / 3600);
        put(':');
        two(size / 60 % 60);
        if (size % 60 != 0) {
            put(':');
            two(size % 60);
        }
    }

    private void two(int number) {
        put((char) ('0' + number / 10));
        put((char) ('0' + number % 10));
    }

    private void put(char letter) {
        text[length++] = (byte) letter;
    }
}
