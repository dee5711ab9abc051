package afterword.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.planning.Rulebooks;
import afterword.app.present.PlanText;
import afterword.calendars.WorldCalendars;
import afterword.engine.notation.Place;
import afterword.engine.plan.Planner;
import afterword.engine.rule.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The plans of every journey, as a person would read them, stand in {@code journeys/NAME.txt}. After a wanted change run
 * with {@code -Djourneys.rewrite=true} and read the difference.
 */
class JourneysTest {

    private static final Path FOLDER = Path.of("../rulebooks/src/main/resources/journeys");

    private final Planner planner = new Planner(new WorldCalendars());
    private final Rulebooks rulebooks = new Rulebooks();

    @TestFactory
    Stream<DynamicTest> aPersonSeesOnEachDayWhatTheGoldenFileShows() throws IOException {
        return journeys().stream()
                .map(journey -> DynamicTest.dynamicTest(journey.name(), () -> {
                    String seen = played(journey);
                    Path golden = Path.of("src/test/resources/journeys", journey.name() + ".txt");
                    if (Boolean.getBoolean("journeys.rewrite")) {
                        Files.createDirectories(Objects.requireNonNull(golden.getParent()));
                        Files.writeString(golden, seen);
                    }
                    assertThat(seen).isEqualTo(Files.readString(golden));
                }));
    }

    @Test
    void twentyJourneysAndMoreShowEveryContradictionBetweenTheArticles() throws IOException {
        List<Journey> all = journeys();
        Set<String> shown = new TreeSet<>();
        all.forEach(journey -> shown.addAll(journey.shows()));

        assertThat(all).hasSizeGreaterThanOrEqualTo(20);
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 26).mapToObj(n -> "C" + n).toList());
        assertThat(all).allSatisfy(journey -> assertThat(journey.looks()).hasSizeGreaterThanOrEqualTo(2));
    }

    private String played(Journey journey) {
        StringBuilder seen = new StringBuilder(journey.title()).append('\n');
        for (Journey.Look look : journey.looks()) {
            for (String name : look.under()) {
                Rulebook rulebook = rulebooks.get(name, new Place(journey.name(), 1, 1));
                seen.append("\n=== ").append(look.at()).append(' ').append(name).append('\n');
                seen.append(PlanText.of(
                        planner.plan(journey.file(), rulebook, look.at()), journey.file(), rulebook, false));
            }
        }
        return seen.toString();
    }

    private static List<Journey> journeys() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(JourneysTest::read)
                    .toList();
        }
    }

    private static Journey read(Path path) {
        try {
            return Journey.read(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
