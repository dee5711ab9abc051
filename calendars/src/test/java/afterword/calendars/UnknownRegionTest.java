package afterword.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import afterword.engine.calendar.UnknownRegionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownRegionTest {

    @Test
    void theMessageSaysWhatWasExpectedAndWhatMayHaveBeenMeant() {
        assertThatThrownBy(() -> new WorldCalendars().of("USA"))
                .isInstanceOf(UnknownRegionException.class)
                .hasMessage("the holidays of 'USA' are not known."
                        + " Expected a country such as US, a part of one such as US-CA, or none. Maybe US?");
    }

    @ParameterizedTest
    @CsvSource({
        // Spelled otherwise.
        "us, US",
        "us_ca, US-CA",
        "' DE-BY ', DE-BY",
        "None, none",
        // Called otherwise.
        "UK, GB",
        "GBR, GB",
        "Germany, DE",
        "Bavaria, DE-BY",
        "new york city, US-NY-NYC",
        // A slip of the keyboard.
        "GB-SC, GB-SCT",
        "DE-BZ, DE-BB",
        "Germny, DE",
        // A part of a country that has no holidays of its own here.
        "IT-MI, IT",
        "US-, US",
        // A country whose holidays are not known here.
        "IL, none",
        "CN, none",
        // Of two letters, one is no slip.
        "XX, none",
    })
    void whatMayHaveBeenMeantIsSaid(String region, String meant) {
        assertThat(unknown(region).maybe()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "?", "--", "../US", "Northwind Optics"})
    void nothingIsGuessedWithoutAHint(String region) {
        assertThat(unknown(region).maybe()).isNull();
    }

    private static UnknownRegionException unknown(String region) {
        return catchThrowableOfType(UnknownRegionException.class, () -> new WorldCalendars().of(region));
    }
}
