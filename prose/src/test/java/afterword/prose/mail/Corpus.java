package afterword.prose.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The messages by other people that the reader is measured on; each set has a NOTICE beside it. */
final class Corpus {
    static final Path ROOT = Path.of("src/test/resources/mail");

    private Corpus() {}

    /** The files below a folder whose names end so, in a fixed order. */
    static List<Path> files(String folder, String ending) {
        try (Stream<Path> all = Files.walk(ROOT.resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Message read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new MessageReader().read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
