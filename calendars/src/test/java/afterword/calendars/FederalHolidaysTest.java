package afterword.calendars;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.calendar.WorkCalendar;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FederalHolidaysTest {

    private static final WorkCalendar US = new WorldCalendars().of("US");

    @Test
    void inTwoYearsNobodyWorksOnTheseWeekdaysAndOnNoOthers() {
        Map<String, String> closed = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 18))
                .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .filter(date -> !US.isBusinessDay(date))
                .collect(toMap(
                        LocalDate::toString, date -> String.valueOf(US.closedFor(date)), (a, b) -> b, TreeMap::new));

        assertThat(closed)
                .containsExactlyEntriesOf(new TreeMap<>(Map.ofEntries(
                        Map.entry("2026-01-01", "New Year's Day"),
                        Map.entry("2026-01-19", "Birthday of Martin Luther King, Jr."),
                        Map.entry("2026-02-16", "Washington's Birthday"),
                        Map.entry("2026-05-25", "Memorial Day"),
                        Map.entry("2026-06-19", "Juneteenth National Independence Day"),
                        Map.entry("2026-07-03", "Independence Day (observed)"),
                        Map.entry("2026-09-07", "Labor Day"),
                        Map.entry("2026-10-12", "Columbus Day"),
                        Map.entry("2026-11-11", "Veterans Day"),
                        Map.entry("2026-11-26", "Thanksgiving Day"),
                        Map.entry("2026-12-25", "Christmas Day"),
                        Map.entry("2027-01-01", "New Year's Day"),
                        Map.entry("2027-01-18", "Birthday of Martin Luther King, Jr."),
                        Map.entry("2027-02-15", "Washington's Birthday"),
                        Map.entry("2027-05-31", "Memorial Day"),
                        Map.entry("2027-06-18", "Juneteenth National Independence Day (observed)"),
                        Map.entry("2027-07-05", "Independence Day (observed)"),
                        Map.entry("2027-09-06", "Labor Day"),
                        Map.entry("2027-10-11", "Columbus Day"),
                        Map.entry("2027-11-11", "Veterans Day"),
                        Map.entry("2027-11-25", "Thanksgiving Day"),
                        Map.entry("2027-12-24", "Christmas Day (observed)"),
                        Map.entry("2027-12-31", "New Year's Day (observed)"),
                        Map.entry("2028-01-17", "Birthday of Martin Luther King, Jr."))));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-04, Saturday",
        "2027-06-19, Saturday",
        "2027-07-04, Sunday",
        "2027-12-25, Saturday",
        "2028-01-01, Saturday"
    })
    void aHolidayThatMovedLeavesAWeekendBehind(LocalDate legalDate, String day) {
        assertThat(US.closedFor(legalDate)).isEqualTo(day);
    }

    @Test
    void theLastDayOfAYearIsClosedForNewYearsDayOfTheNext() {
        assertThat(US.isBusinessDay(LocalDate.of(2027, 12, 31))).isFalse();
        assertThat(US.roll(LocalDate.of(2027, 12, 31))).isEqualTo("2028-01-03");
        assertThat(US.businessDayAfter(LocalDate.of(2027, 12, 23), 5)).isEqualTo("2028-01-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-27", "2027-11-26", "2026-12-24", "2026-12-31", "2027-04-16", "2028-02-29"})
    void theDayAfterThanksgivingChristmasEveAndOtherDaysAreWorked(LocalDate date) {
        assertThat(US.isBusinessDay(date)).isTrue();
        assertThat(US.closedFor(date)).isNull();
    }

    @Test
    void juneteenthIsKeptSince2021() {
        assertThat(US.isBusinessDay(LocalDate.of(2020, 6, 19))).isTrue();
        assertThat(US.closedFor(LocalDate.of(2021, 6, 18)))
                .isEqualTo("Juneteenth National Independence Day (observed)");
    }

    @Test
    void theBirthdayOfMartinLutherKingIsKeptSince1986() {
        assertThat(US.isBusinessDay(LocalDate.of(1985, 1, 21))).isTrue();
        assertThat(US.closedFor(LocalDate.of(1986, 1, 20))).isEqualTo("Birthday of Martin Luther King, Jr.");
    }

    /** When this fails because jollyday has learned of Columbus Day, {@link UnitedStates} may go. */
    @Test
    void jollydayHasTheSameDaysButColumbusDay() {
        TreeSet<LocalDate> jollydays = new TreeSet<>();
        TreeSet<LocalDate> ours = new TreeSet<>();
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create("US"));
        LocalDate first = LocalDate.of(2015, 1, 1);
        LocalDate end = LocalDate.of(2051, 1, 1);
        for (Holiday holiday : manager.getHolidays(first.minusYears(1), end.plusYears(1), HolidayType.PUBLIC_HOLIDAY)) {
            jollydays.add(holiday.getDate());
        }
        for (int year = 2015; year <= 2050; year++) {
            LocalDate columbusDay =
                    LocalDate.of(year, 10, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY));
            assertThat(jollydays.add(columbusDay)).as("%s is new", columbusDay).isTrue();
            ours.addAll(UnitedStates.federalHolidays(year).keySet());
        }
        assertThat(ours).hasSize(36 * 11 - 6).isEqualTo(jollydays.subSet(first, end));
    }
}
