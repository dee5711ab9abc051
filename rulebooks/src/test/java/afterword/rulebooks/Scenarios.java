package afterword.rulebooks;

import afterword.engine.notation.Notation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds the scenario files. */
final class Scenarios {

    private static List<Scenario> read = List.of();

    private Scenarios() {}

    /** Every scenario, in the order of the file names. */
    static synchronized List<Scenario> all() {
        if (read.isEmpty()) {
            read = readAll();
        }
        return read;
    }

    /** As if none had been read yet. */
    static synchronized void forget() {
        read = List.of();
    }

    private static List<Scenario> readAll() {
        URL folder = Objects.requireNonNull(Scenarios.class.getResource("/scenarios"), "the folder of scenarios");
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> Scenario.read(Notation.read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All views of a scenario, over all rulebooks. */
    static List<View> views(Scenario scenario) {
        return scenario.expect().values().stream().flatMap(List::stream).toList();
    }
}
