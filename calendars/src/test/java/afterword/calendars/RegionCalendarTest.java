package afterword.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.calendar.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "DE-BY, 2014-01-06, Epiphany",
        "DE-BY, 2014-12-25, 1st Christmas day",
        "DE-BY, 2015-01-01, New Year's Day",
        "DE-BY, 2050-12-26, 2nd Christmas day",
        "DE-BY, 2051-01-06, Epiphany",
        "US, 2060-07-05, Independence Day (observed)",
        "US, 2010-12-31, New Year's Day (observed)",
        "GB-SCT, 1999-01-04, 2nd January (observed)",
        "SA, 2052-09-23, National Day",
    })
    void theYearsBeforeAndAfterTheTableHaveTheirHolidaysToo(String region, LocalDate date, String holiday) {
        WorkCalendar calendar = new WorldCalendars().of(region);
        assertThat(calendar.closedFor(date)).isEqualTo(holiday);
        assertThat(calendar.isBusinessDay(date)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1899-12-25", "2151-12-24", "9999-12-24", "-0400-12-25", "+999999999-12-31", "-999999999-01-01"})
    void farFromTodayWeekendsAloneAreOff(LocalDate date) {
        WorkCalendar calendar = new WorldCalendars().of("SA");
        boolean weekend = date.getDayOfWeek().name().matches("FRIDAY|SATURDAY");
        assertThat(calendar.isBusinessDay(date)).isEqualTo(!weekend);
    }

    @ParameterizedTest
    @CsvSource({"US", "DE-BY", "SA", "GB-SCT"})
    void businessDaysAreCountedAsOneByOne(String region) {
        WorkCalendar calendar = new WorldCalendars().of(region);
        int counted = 0;
        for (LocalDate date : List.of(
                LocalDate.of(2014, 12, 30),
                LocalDate.of(2026, 1, 31),
                LocalDate.of(2026, 12, 23),
                LocalDate.of(2027, 2, 28),
                LocalDate.of(2050, 12, 1))) {
            LocalDate oneByOne = date;
            for (int n = 1; n <= 70; n++) {
                do {
                    oneByOne = oneByOne.plusDays(1);
                } while (!calendar.isBusinessDay(oneByOne));
                assertThat(calendar.businessDayAfter(date, n)).isEqualTo(oneByOne);
                counted++;
            }
        }
        assertThat(counted).isEqualTo(5 * 70);
    }

    @Test
    void theFirstAndTheLastYearCanBeReckonedEverywhere() {
        int holidays = 0;
        for (String region : Regions.known().keySet()) {
            holidays += Jollyday.holidays(region, Jollyday.FIRST_YEAR, Jollyday.FIRST_YEAR)
                    .size();
            holidays += Jollyday.holidays(region, Jollyday.LAST_YEAR, Jollyday.LAST_YEAR)
                    .size();
        }
        assertThat(holidays).isGreaterThan(10_000);
    }

    @Test
    void manyMayAskAtOnce() throws Exception {
        WorldCalendars calendars = new WorldCalendars();
        List<Callable<Integer>> questions = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            questions.add(() -> businessDays(calendars));
        }
        int expected = businessDays(new WorldCalendars());
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> answer : threads.invokeAll(questions)) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        }
    }

    private static int businessDays(WorldCalendars calendars) {
        int days = 0;
        for (String region : List.of("US-CA", "DE-BY", "GB-SCT", "JP", "EG")) {
            WorkCalendar calendar = calendars.of(region);
            days += (int) LocalDate.of(2049, 1, 1)
                    .datesUntil(LocalDate.of(2054, 1, 1))
                    .filter(calendar::isBusinessDay)
                    .count();
        }
        return days;
    }
}
