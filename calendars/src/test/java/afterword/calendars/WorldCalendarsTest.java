package afterword.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.calendar.WorkCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorldCalendarsTest {

    private final WorldCalendars calendars = new WorldCalendars();

    @ParameterizedTest
    @CsvSource({
        // A whole country keeps it.
        "DE, 2026-05-14, Ascension Day",
        "GB, 2026-12-28, Boxing Day (observed)",
        "CA, 2026-07-01, Canada Day",
        "IN, 2026-01-26, Republic Day",
        "JP, 2026-05-04, Greenery Day",
        // A part of it alone does.
        "DE-BY, 2026-01-06, Epiphany",
        "DE-BE, 2027-03-08, International Woman's Day",
        "DE-BY-AG, 2025-08-08, Peace Festival",
        "GB-SCT, 2026-11-30, St. Andrew's Day",
        "GB-ENG, 2026-08-31, Summer Bank Holiday",
        "CA-QC, 2026-06-24, Saint Jean Baptiste Day",
        "AU-VIC, 2026-11-03, Melbourne Cup",
        "CH-GE, 2026-09-10, Genevan Fast",
        "FR-67, 2026-04-03, Good Friday",
        "US-CA, 2026-11-27, Day After Thanksgiving",
    })
    void aHolidayIsKeptAndNamedInEnglish(String region, LocalDate date, String holiday) {
        WorkCalendar calendar = calendars.of(region);
        assertThat(calendar.closedFor(date)).isEqualTo(holiday);
        assertThat(calendar.isBusinessDay(date)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "DE, 2026-01-06",
        "DE-BE, 2026-01-06",
        "DE-BY, 2025-08-08",
        "GB, 2026-11-30",
        "GB-SCT, 2026-08-31",
        "CA-ON, 2026-06-24",
        "AU-NSW, 2026-11-03",
        "CH-ZH, 2026-09-10",
        "FR, 2026-04-03",
        "US-NY, 2026-11-27",
    })
    void elsewhereItIsADayOfWork(String region, LocalDate date) {
        assertThat(calendars.of(region).closedFor(date)).isNull();
        assertThat(calendars.of(region).isBusinessDay(date)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"AT, 2026-12-24", "CA-AB, 2026-09-30", "MX, 2026-10-12"})
    void whatIsOnlyObservedOrABankHolidayIsADayOfWork(String region, LocalDate date) {
        assertThat(calendars.of(region).isBusinessDay(date)).isTrue();
    }

    @Test
    void statesKeepTheFederalHolidaysToo() {
        assertThat(calendars.of("US-CA").closedFor(LocalDate.of(2026, 10, 12))).isEqualTo("Columbus Day");
        assertThat(calendars.of("US-NY-NYC").closedFor(LocalDate.of(2027, 12, 31)))
                .isEqualTo("New Year's Day (observed)");
    }

    @Test
    void twoHolidaysOnOneDayAreBothNamed() {
        assertThat(calendars.of("AT").closedFor(LocalDate.of(2008, 5, 1))).isEqualTo("Ascension Day and Labour day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EG", "SA"})
    void inEgyptAndSaudiArabiaTheWeekendIsFridayAndSaturday(String region) {
        assertThat(calendars.of(region).closedFor(LocalDate.of(2026, 9, 4))).isEqualTo("Friday");
        assertThat(calendars.of(region).closedFor(LocalDate.of(2026, 9, 5))).isEqualTo("Saturday");
        assertThat(calendars.of(region).isBusinessDay(LocalDate.of(2026, 9, 6))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "DE", "IN", "AE", "MA", "TR", "KZ"})
    void elsewhereTheWeekendIsSaturdayAndSunday(String region) {
        assertThat(calendars.of(region).isBusinessDay(LocalDate.of(2026, 9, 11)))
                .isTrue();
        assertThat(calendars.of(region).closedFor(LocalDate.of(2026, 9, 5))).isEqualTo("Saturday");
        assertThat(calendars.of(region).closedFor(LocalDate.of(2026, 9, 6))).isEqualTo("Sunday");
    }

    @Test
    void withoutHolidaysOnlyWeekendsAreOff() {
        WorkCalendar none = calendars.of("none");
        assertThat(none.isBusinessDay(LocalDate.of(2026, 12, 25))).isTrue();
        assertThat(none.closedFor(LocalDate.of(2026, 12, 26))).isEqualTo("Saturday");
        assertThat(none.closedFor(LocalDate.of(2026, 12, 27))).isEqualTo("Sunday");
    }

    @Test
    void aRegionIsReadOnce() {
        assertThat(calendars.of("DE-BY")).isSameAs(calendars.of("DE-BY"));
    }

    @Test
    void aDayIsClosedForAReasonExactlyIfItIsNoBusinessDay() {
        int closed = 0;
        for (String region : new String[] {"US", "US-CA", "DE-BY", "GB-SCT", "IN", "EG", "SA"}) {
            WorkCalendar calendar = calendars.of(region);
            // From before the table to after it.
            for (LocalDate date : LocalDate.of(2014, 7, 1)
                    .datesUntil(LocalDate.of(2051, 7, 1))
                    .toList()) {
                assertThat(calendar.closedFor(date) == null)
                        .as("%s in %s", date, region)
                        .isEqualTo(calendar.isBusinessDay(date));
                closed += calendar.isBusinessDay(date) ? 0 : 1;
            }
        }
        assertThat(closed).isGreaterThan(7 * 37 * 104);
    }

    @Test
    void aHolidayOnAWeekendIsNamedRatherThanTheWeekend() {
        LocalDate saturday = LocalDate.of(2026, 12, 26);
        assertThat(calendars.of("DE").closedFor(saturday)).isEqualTo("2nd Christmas day");
        assertThat(calendars.of("DE").isBusinessDay(saturday)).isFalse();
    }
}
