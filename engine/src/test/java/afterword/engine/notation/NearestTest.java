package afterword.engine.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN = List.of(
            "interview", "sent", "thank-you", "hr", "America/New_York", "Europe/Berlin", "Europe/Rome", "phone");

    @ParameterizedTest
    @CsvSource({
        "intervew, interview",
        "interviewe, interview",
        "intreview, interview",
        "intarview, interview",
        "Sent, sent",
        "thank_you, thank-you",
        "Thank you, thank-you",
        "thankyou, thank-you",
        "New York, America/New_York",
        "America/NewYork, America/New_York",
        "berlin, Europe/Berlin",
        "rome, Europe/Rome",
        "fone, phone",
    })
    void aSlipOfTheKeyboardIsGuessed(String value, String meant) {
        assertThat(Nearest.of(value, KNOWN)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"zebra", "xy", "seen-it-all", "h", "''"})
    void whatIsFarFromEverythingIsNotGuessed(String value) {
        assertThat(Nearest.of(value, KNOWN)).isNull();
    }

    @Test
    void ofTwoAsNearTheFirstIsGuessed() {
        assertThat(Nearest.of("bat", List.of("cat", "hat"))).isEqualTo("cat");
        assertThat(Nearest.of("bat", List.of("hat", "cat"))).isEqualTo("hat");
    }

    @Test
    void amongNothingNothingIsGuessed() {
        assertThat(Nearest.of("bat", List.of())).isNull();
    }
}
