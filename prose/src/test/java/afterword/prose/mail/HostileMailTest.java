package afterword.prose.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HostileMailTest {
    /** So much processor time, in ms, takes only a reader that will not end; what it does take is in docs/reading-mail.md. */
    private static final long WITHOUT_END = 20_000;

    /** In a JVM of its own with 64 MB for everything, the messages themselves among it. */
    @Test
    void noMessageTakesMoreThan64MegabytesOrHasNoEnd() throws Exception {
        Process reading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileMail.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reading.waitFor(300, TimeUnit.SECONDS)).isTrue();
        assertThat(said.lines())
                .last()
                .asString()
                .isEqualTo("read: See the film. [Attachment[name=film.mp4, type=video/mp4, size=31048587]] true"
                        + " After it Hello.");
        List<Long> took = said.lines()
                .filter(line -> line.contains(" ms "))
                .map(line -> Long.parseLong(line.substring(0, line.indexOf(' '))))
                .toList();
        System.out.println("hostile mail: " + took.size() + " messages with 64 MB, the slowest "
                + took.stream().max(Long::compare).orElseThrow() + " ms");
        assertThat(took).hasSize(HostileMail.all().size() + 2);
        assertThat(took).allMatch(milliseconds -> milliseconds <= WITHOUT_END);
    }
}
