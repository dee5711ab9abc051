package afterword.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a stranger sends in a passkey's place is no passkey, and breaks nothing. */
class PasskeyCheckTest {

    private final PasskeyCheck check = new PasskeyCheck("https://afterword.example", "afterword.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{",
                "{}",
                "{\"id\":null,\"rawId\":null,\"type\":null,\"response\":null}",
                "{\"id\":\"YQ\",\"rawId\":\"YQ\",\"type\":\"public-key\",\"response\":{}}",
                "{\"id\":\"YQ\",\"rawId\":\"YQ\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"bnVsbA\","
                        + "\"attestationObject\":\"9g\",\"authenticatorData\":\"YQ\",\"signature\":\"YQ\"},"
                        + "\"clientExtensionResults\":{}}",
                "{\"id\":\"YQ\",\"rawId\":\"YQ\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"e30\","
                        + "\"attestationObject\":\"oA\",\"authenticatorData\":\"\",\"signature\":\"\"},"
                        + "\"clientExtensionResults\":{}}",
                "{\"id\":\"%%\",\"rawId\":\"%%\",\"type\":\"x\",\"response\":{\"clientDataJSON\":\"%%\"}}"
            })
    void isNoPasskey(String sent) {
        assertThat(check.made(sent, challenge -> true)).isEmpty();
        assertThat(check.answer(sent, challenge -> true)).isEmpty();
    }
}
