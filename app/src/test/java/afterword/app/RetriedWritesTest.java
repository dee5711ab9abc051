package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A write that is sent again under its key happens once, whether its answer was lost or both are under way at once. */
@Tag("server")
class RetriedWritesTest {

    private static final String NEWS = "{\"at\": \"2026-06-12T08:00-04:00\", \"received\": {\"meaning\": \"news\"}}";
    private static final int AT_ONCE = 8;

    private RunningServer server;
    private Program program;

    @BeforeEach
    void start() {
        server = new RunningServer();
        program = new Program(server.port(), server.token(server.owner(), "read write"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theSecondIsAnsweredLikeTheFirst() {
        String facts = facts("Again");
        HttpResponse<String> first = program.post(facts, NEWS, "Idempotency-Key", "again");
        HttpResponse<String> second = program.post(facts, NEWS, "Idempotency-Key", "again");
        assertThat(second.statusCode()).isEqualTo(first.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(told(facts)).isEqualTo(1);
        assertThat(program.post(facts, NEWS).statusCode()).isEqualTo(201);
        assertThat(told(facts)).isEqualTo(2);
    }

    @Test
    void ofManyAtOnceOneIsDone() throws Exception {
        String facts = facts("Race");
        List<Callable<String>> retries = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            retries.add(() -> {
                HttpResponse<String> answer = program.post(facts, NEWS, "Idempotency-Key", "race");
                return answer.statusCode() + answer.body();
            });
        }
        List<String> answers = new ArrayList<>();
        try (ExecutorService together = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<String> each : together.invokeAll(retries)) {
                answers.add(each.get());
            }
        }
        assertThat(answers)
                .hasSize(AT_ONCE)
                .containsOnly(
                        "201{\"application\":\"race\",\"facts\":[\"f1\"],\"says\":[\"They wrote with news, by email\"]}\n");
        assertThat(told(facts)).isEqualTo(1);
    }

    @Test
    void somethingElseUnderTheSameKeyIsRefused() {
        String facts = facts("Else");
        program.post(facts, NEWS, "Idempotency-Key", "else");
        HttpResponse<String> other = program.post(facts, NEWS.replace("08:00", "08:01"), "Idempotency-Key", "else");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("Something else was asked");
        assertThat(program.post("/api/applications/else/done", NEWS, "Idempotency-Key", "else")
                        .statusCode())
                .isEqualTo(422);
        assertThat(told(facts)).isEqualTo(1);
    }

    @Test
    void whatWasRefusedMayBeTriedAgainUnderItsKey() {
        String facts = facts("Refused");
        HttpResponse<String> tooSoon = program.post(facts, NEWS.replace("08:00", "23:00"), "Idempotency-Key", "soon");
        assertThat(tooSoon.statusCode()).isEqualTo(422);
        server.pass(Duration.ofDays(1));
        assertThat(program.post(facts, NEWS.replace("08:00", "23:00"), "Idempotency-Key", "soon")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void aRetriedChangeIsNotRefusedForWhatItChangedItself() {
        String facts = facts("Change");
        program.post(facts, NEWS);
        String tag = program.get(facts + "/f1").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> first = takeBack(facts, tag);
        HttpResponse<String> second = takeBack(facts, tag);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(told(facts)).isEqualTo(2);
    }

    @Test
    void aKeyIsForgottenAfterAMonth() {
        String facts = facts("Month");
        program.post(facts, NEWS, "Idempotency-Key", "month");
        server.pass(Duration.ofDays(31));
        program.post(facts, NEWS, "Idempotency-Key", "month");
        assertThat(told(facts)).isEqualTo(2);
    }

    private HttpResponse<String> takeBack(String facts, String tag) {
        return program.send("DELETE", facts + "/f1", "", "If-Match", tag, "Idempotency-Key", "take back");
    }

    private String facts(String employer) {
        return "/api/applications/" + server.begin(server.owner(), employer) + "/facts";
    }

    private int told(String facts) {
        return program.get(facts).body().split("\"recorded\"", -1).length - 1;
    }
}
