package afterword.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {

    private static final WorkCalendar WEEKDAYS = new Weekdays();

    private static final WorkCalendar JUNETEENTH =
            new ClosedAlso(WEEKDAYS, Map.of(LocalDate.parse("2026-06-19"), "Juneteenth"));

    @Test
    void aDayThatIsWorkedStaysWhereItIs() {
        assertThat(WEEKDAYS.roll(date("2026-06-18"))).isEqualTo("2026-06-18");
        assertThat(WEEKDAYS.rollBack(date("2026-06-18"))).isEqualTo("2026-06-18");
    }

    @Test
    void aWeekendRollsToMondayAndBackToFriday() {
        assertThat(WEEKDAYS.roll(date("2026-06-13"))).isEqualTo("2026-06-15");
        assertThat(WEEKDAYS.rollBack(date("2026-06-14"))).isEqualTo("2026-06-12");
    }

    @Test
    void aHolidayBesideAWeekendRollsOverBoth() {
        assertThat(JUNETEENTH.roll(date("2026-06-19"))).isEqualTo("2026-06-22");
        assertThat(JUNETEENTH.rollBack(date("2026-06-21"))).isEqualTo("2026-06-18");
    }

    @Test
    void businessDaysAreCountedFromTheDayAfter() {
        assertThat(WEEKDAYS.businessDayAfter(date("2026-06-16"), 1)).isEqualTo("2026-06-17");
        assertThat(WEEKDAYS.businessDayAfter(date("2026-06-19"), 1)).isEqualTo("2026-06-22");
        assertThat(WEEKDAYS.businessDayAfter(date("2026-06-16"), 20)).isEqualTo("2026-07-14");
    }

    @Test
    void theZerothBusinessDayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WEEKDAYS.businessDayAfter(date("2026-06-16"), 0))
                .withMessage("n must be at least 1, was 0");
    }

    @Test
    void aWeekWithAHolidayEndsOnTheFifthBusinessDay() {
        assertThat(JUNETEENTH.roll(date("2026-06-23"))).isEqualTo("2026-06-23");
        assertThat(JUNETEENTH.weekAfter(date("2026-06-16"))).isEqualTo("2026-06-24");
    }

    @Test
    void aWeekFromAWeekendEndsOnTheDaySevenDaysLater() {
        assertThat(WEEKDAYS.businessDayAfter(date("2026-10-31"), 5)).isEqualTo("2026-11-06");
        assertThat(WEEKDAYS.weekAfter(date("2026-10-31"))).isEqualTo("2026-11-09");
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
