package afterword.engine.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A week of work without holidays: for employers of whom nothing better is known. */
public final class Weekdays implements WorkCalendar {

    private static final String[] NAMES = new String[7];

    static {
        for (DayOfWeek day : DayOfWeek.values()) {
            NAMES[day.ordinal()] =
                    day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    private final Set<DayOfWeek> weekend;

    /** Monday to Friday. */
    public Weekdays() {
        this(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    /** All days but these. */
    public Weekdays(Set<DayOfWeek> weekend) {
        this.weekend = EnumSet.copyOf(weekend);
    }

    @Override
    public boolean isBusinessDay(LocalDate date) {
        return !weekend.contains(date.getDayOfWeek());
    }

    @Override
    public @Nullable String closedFor(LocalDate date) {
        return isBusinessDay(date) ? null : inEnglish(date.getDayOfWeek());
    }

    /** Spelled here because the JDK takes long to load its own names of days; once, because planning asks often. */
    private static String inEnglish(DayOfWeek day) {
        return NAMES[day.ordinal()];
    }
}
