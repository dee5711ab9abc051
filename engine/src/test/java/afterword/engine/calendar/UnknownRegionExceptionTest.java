package afterword.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnknownRegionExceptionTest {

    @Test
    void theMessageHasTheNameWhatWasExpectedAndWhatMayHaveBeenMeant() {
        assertThat(new UnknownRegionException("USA", "US"))
                .hasMessage("the holidays of 'USA' are not known."
                        + " Expected a country such as US, a part of one such as US-CA, or none. Maybe US?");
    }

    @Test
    void withoutAGuessNothingIsGuessed() {
        assertThat(new UnknownRegionException("?", null))
                .hasMessage("the holidays of '?' are not known."
                        + " Expected a country such as US, a part of one such as US-CA, or none.");
    }
}
