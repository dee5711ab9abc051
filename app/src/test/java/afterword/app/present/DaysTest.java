package afterword.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-07-07T00:00 | 2026-07-08T00:00 | Tue 7 to Wed 8 July",
                "2026-07-31T00:00 | 2026-08-03T00:00 | Fri 31 July to Mon 3 August",
                "2026-12-24T00:00 | 2027-01-04T00:00 | Thu 24 December 2026 to Mon 4 January 2027",
                "2026-07-07T08:00 | 2026-07-07T09:30 | Tue 7 July, 08:00 to 09:30",
                "2026-07-07T16:00 | 2026-07-08T09:30 | Tue 7 July, 16:00 to Wed 8 July, 09:30",
            })
    void aMoveIsSaidAsPeopleSayIt(LocalDateTime from, LocalDateTime to, String said) {
        assertThat(Days.shift(from, to)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-03 is Independence Day, 3 July is Independence Day", "no date here, no date here"})
    void noReasonShowsTheDateOfAMachine(String why, String said) {
        assertThat(Days.spoken(why)).isEqualTo(said);
    }
}
