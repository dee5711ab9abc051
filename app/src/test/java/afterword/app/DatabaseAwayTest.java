package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("server")
class DatabaseAwayTest {

    @Test
    void whileTheDatabaseIsAwayEveryPageSaysSoAndAfterwardsAllIsAsBefore() {
        try (RunningServer server = new RunningServer()) {
            Browser owner = server.owners();
            owner.get("/settings");
            owner.submit("/settings", "zone", "America/New_York");

            server.databaseAway(true);
            for (String path : new String[] {"/", "/settings", "/sessions", "/applications"}) {
                HttpResponse<String> answer = owner.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).contains("5");
                assertThat(answer.headers().firstValue("Content-Security-Policy"))
                        .isPresent();
                assertThat(answer.body())
                        .contains("The record is out of reach", "What was saved is safe")
                        .doesNotContain("Exception", "jdbc", "postgres");
            }
            assertThat(server.browser().get("/afterword.css").statusCode()).isEqualTo(200);

            server.databaseAway(false);
            HttpResponse<String> again = owner.get("/settings");
            // Whoever asks in the first moment may still meet a connection that was cut.
            for (int i = 0; i < 20 && again.statusCode() == 503; i++) {
                again = owner.get("/settings");
            }
            assertThat(again.body()).contains("America/New_York");
        }
    }
}
