package afterword.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.prose.politeness.Politeness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is drafted for the journeys asks well, so that no draft of ours is called blunt. */
class DraftsAskPolitelyTest {

    private static final Path LETTERS = Path.of("src/test/resources/letters");
    /** From here on a letter is said to ask politely. */
    private static final double POLITE = 0.45;
    /** Below, a letter is advised on. What is said aloud is less wordy and is not judged by the product. */
    private static final double BLUNT = 0.25;

    @Test
    void everyDraftOfTheJourneysAsksPolitely() throws IOException {
        List<String> spoken = new ArrayList<>();
        List<String> written = new ArrayList<>();
        try (Stream<Path> files = Files.list(LETTERS)) {
            for (Path file : files.sorted().toList()) {
                for (String letter : Files.readString(file).split("(?m)^=== ")) {
                    (letter.lines().findFirst().orElse("").matches(".*by (call-script|voicemail)") ? spoken : written)
                            .add(body(letter));
                }
            }
        }
        assertThat(asking(written))
                .hasSizeGreaterThan(20)
                .allSatisfy(body -> assertThat(value(body)).as(body).isGreaterThanOrEqualTo(POLITE));
        assertThat(asking(spoken))
                .hasSizeGreaterThan(10)
                .allSatisfy(body -> assertThat(value(body)).as(body).isGreaterThan(BLUNT));
    }

    private static List<String> asking(List<String> bodies) {
        return bodies.stream().filter(body -> Politeness.of(body).asking()).toList();
    }

    private static double value(String body) {
        return Politeness.of(body).value();
    }

    /** Without the line that says what it is, its subject, and what could make it more personal. */
    private static String body(String letter) {
        return letter.replaceFirst("^.*\n", "")
                .replaceFirst("^Subject:.*\n\n", "")
                .replaceFirst("(?s)\n-- It could.*", "");
    }
}
