package afterword.engine.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeekdaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    @Test
    void fromMondayToFridayWorkIsDoneAndOnSaturdayAndSundayNot() {
        assertThat(closedForInAWeekOf(new Weekdays()))
                .containsExactly("worked", "worked", "worked", "worked", "worked", "Saturday", "Sunday");
    }

    @Test
    void anotherWeekendMayBeNamed() {
        assertThat(closedForInAWeekOf(new Weekdays(Set.of(FRIDAY, SATURDAY))))
                .containsExactly("worked", "worked", "worked", "worked", "Friday", "Saturday", "worked");
    }

    @Test
    void noDayOfTheYearIsAHoliday() {
        assertThat(new Weekdays().isBusinessDay(LocalDate.of(2026, 12, 25))).isTrue();
    }

    private static List<String> closedForInAWeekOf(Weekdays weekdays) {
        return MONDAY.datesUntil(MONDAY.plusDays(7))
                .map(date -> weekdays.isBusinessDay(date) ? "worked" : String.valueOf(weekdays.closedFor(date)))
                .toList();
    }
}
