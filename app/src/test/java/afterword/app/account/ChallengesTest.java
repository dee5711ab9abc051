package afterword.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class ChallengesTest {

    private Instant now = Instant.parse("2026-06-12T13:00:00Z");
    private final Challenges challenges = new Challenges(() -> now);

    @Test
    void oneIsGoodForItsPurposeAloneAndForTenMinutes() {
        byte[] made = bytes(challenges.make("signing in"));
        assertThat(challenges.good(made, "signing in")).isTrue();
        assertThat(challenges.good(made, "adding")).isFalse();
        now = now.plus(Challenges.GOOD_FOR).minusSeconds(1);
        assertThat(challenges.good(made, "signing in")).isTrue();
        now = now.plusSeconds(1);
        assertThat(challenges.good(made, "signing in")).isFalse();
    }

    @Test
    void oneIsUsedOnceForAsLongAsItIsGood() {
        byte[] made = bytes(challenges.make("signing in"));
        assertThat(challenges.use(made)).isTrue();
        now = now.plus(Challenges.GOOD_FOR).minusSeconds(1);
        assertThat(challenges.use(made)).isFalse();
    }

    @Test
    void noSignOfItCanBeChangedAndNoneMadeElsewhereIsGood() {
        byte[] made = bytes(challenges.make("signing in"));
        for (int i = 0; i < made.length; i++) {
            byte[] changed = made.clone();
            changed[i] ^= 1;
            assertThat(challenges.good(changed, "signing in")).as("sign %s", i).isFalse();
        }
        assertThat(challenges.good(bytes(new Challenges(() -> now).make("signing in")), "signing in"))
                .isFalse();
        assertThat(challenges.good(new byte[0], "signing in")).isFalse();
    }

    private static byte[] bytes(String base64url) {
        return Base64.getUrlDecoder().decode(base64url);
    }
}
