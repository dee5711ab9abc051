package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Commands that answer at once load nothing of the server. */
class ShortCommandsTest {

    @Test
    void aPlanLoadsNoClassOfTheServerOrTheDatabase() throws IOException, InterruptedException {
        List<String> loaded = loadedBy("plan", "../docs/examples/northwind.yaml");

        assertThat(loaded)
                .filteredOn(line -> line.contains("afterword.engine."))
                .hasSizeGreaterThan(50);
        assertThat(loaded)
                .noneMatch(line -> line.contains("org.springframework.")
                        || line.contains("org.postgresql.")
                        || line.contains("afterword.app.AfterwordServer")
                        || line.contains("afterword.app.LoadedServer")
                        || line.contains("afterword.app.storage."));
    }

    private static List<String> loadedBy(String... args) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xlog:class+load:stdout",
                "-cp",
                System.getProperty("java.class.path"),
                "afterword.app.Main"));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return out.lines().toList();
    }
}
