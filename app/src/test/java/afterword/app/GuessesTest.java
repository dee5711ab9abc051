package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody with a hundred machines guesses a password, all day long. */
@Tag("server")
class GuessesTest {

    private static final int GUESSES = Integer.getInteger("guesses", 1_000);
    private static final int ADDRESSES = 100;
    private static final int A_DAY = 100;
    private static final String RIGHT = "three words in a row";

    @Test
    void noMoreThanAHundredADayAreLookedAtAndTheOwnerGetsInAllTheSame() throws UnknownHostException {
        try (RunningServer server = new RunningServer()) {
            Browser owner = server.owners();
            owner.get("/settings/password");
            assertThat(owner.submit("/settings/password", "name", "maya", "password", RIGHT, "again", RIGHT)
                            .statusCode())
                    .isEqualTo(302);
            List<Browser> machines = new ArrayList<>();
            for (int i = 0; i < ADDRESSES; i++) {
                machines.add(Browser.at(InetAddress.ofLiteral("127.0.1." + (i + 1)), server.port()));
                machines.getLast().get("/sign-in");
            }
            int lookedAt = 0;
            int sentAway = 0;
            for (int i = 0; i < GUESSES; i++) {
                Browser machine = machines.get(i % ADDRESSES);
                int status = machine.submit("/sign-in/password", "name", "maya", "password", "guess " + i)
                        .statusCode();
                lookedAt += status == 422 ? 1 : 0;
                sentAway += status == 429 ? 1 : 0;
                server.pass(Duration.ofDays(1).dividedBy(GUESSES));
            }
            System.out.println(GUESSES + " guesses in a day: " + lookedAt + " looked at");
            assertThat(lookedAt).isBetween(1, A_DAY);
            assertThat(lookedAt + sentAway).isEqualTo(GUESSES);

            assertThat(owner.get("/sessions").statusCode()).isEqualTo(200);
            assertThat(server.owners().get("/sessions").statusCode()).isEqualTo(200);
            server.pass(Duration.ofDays(1));
            Browser later = server.browser();
            later.get("/sign-in");
            assertThat(later.submit("/sign-in/password", "name", "maya", "password", RIGHT)
                            .statusCode())
                    .isEqualTo(302);
        }
    }
}
