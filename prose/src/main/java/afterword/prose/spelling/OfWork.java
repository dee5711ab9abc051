package afterword.prose.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Words that people at work use, and dictionaries do not have yet. */
final class OfWork {

    private static final String FILE = "/spelling/words-of-work.txt";

    private OfWork() {}

    static List<String> words() {
        try (InputStream in = Objects.requireNonNull(OfWork.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
