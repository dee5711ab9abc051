package afterword.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {

    @ParameterizedTest
    @ValueSource(strings = {"twelve chars", "drei Wörter im Regen", "四つの言葉を並べれば覚えやすい", "kV8#nn2!pQx0"})
    void wordsOfOnesOwnAreTaken(String password) {
        assertThat(problems("maya", password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "elevenchars",
                "aaaaaaaaaaaaaaaa",
                "abababababab",
                "123456789012",
                "password1234",
                "Qwertz-123456",
                "Maya-Chen-2026",
                "afterword2026!"
            })
    void whatAnyoneWouldTryIsNot(String password) {
        assertThat(problems("Maya-Chen", password)).containsOnlyKeys("password");
    }

    @Test
    void noPasswordIsSoLongThatItCostsToCompareIt() {
        assertThat(problems("maya", "a long one, ".repeat(17))).containsOnlyKeys("password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", " maya", "maya\u0000", "maya\r\nSet-Cookie: a=b"})
    void aNameIsSomethingOneCanType(String name) {
        assertThat(problems(name, "twelve chars")).containsOnlyKeys("name");
    }

    @Test
    void bothTimesItIsTheSame() {
        assertThat(new NewPassword("maya", "twelve chars", "twelve char").problems())
                .containsOnlyKeys("again");
    }

    @Test
    void itIsNeverPrinted() {
        assertThat(new NewPassword("maya", "twelve chars", "twelve chars").toString())
                .doesNotContain("twelve");
    }

    private static java.util.Map<String, String> problems(String name, String password) {
        return new NewPassword(name, password, password).problems();
    }
}
