package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void nothingIsColouredWithoutATerminalOrAgainstAPersonsWish() {
        assertThat(Main.coloured(null, null)).isFalse();
        assertThat(Main.coloured("1", System.console())).isFalse();
    }

    @Test
    void aProcessAnswersPlainlyIntoAPipeAndEndsWithItsExitCode() throws IOException, InterruptedException {
        Process rules = start("rules", "show", "H4");
        String out = new String(rules.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(rules.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(rules.exitValue()).isZero();
        assertThat(out).startsWith("H4: ").doesNotContain("\u001b");

        Process bad = start("plan", "nowhere.yaml");
        assertThat(bad.getInputStream().readAllBytes()).isEmpty();
        assertThat(bad.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(bad.exitValue()).isEqualTo(2);
    }

    private static Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                "afterword.app.Main"));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
