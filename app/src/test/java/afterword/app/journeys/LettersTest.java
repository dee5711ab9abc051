package afterword.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.planning.Rulebooks;
import afterword.app.present.DraftText;
import afterword.calendars.WorldCalendars;
import afterword.engine.fact.MessageKind;
import afterword.engine.notation.Place;
import afterword.engine.plan.Planner;
import afterword.engine.plan.Step;
import afterword.engine.rule.Rulebook;
import afterword.prose.draft.Draft;
import afterword.prose.draft.Drafter;
import afterword.prose.draft.Style;
import afterword.prose.draft.Templates;
import afterword.prose.letter.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The drafts for what the plans of every journey propose next stand whole in {@code letters/NAME.txt}. After a wanted
 * change run with {@code -Dletters.rewrite=true} and read the difference.
 */
class LettersTest {

    private static final Path FOLDER = Path.of("../rulebooks/src/main/resources/journeys");

    private final Planner planner = new Planner(new WorldCalendars());
    private final Rulebooks rulebooks = new Rulebooks();

    @TestFactory
    Stream<DynamicTest> everyMessageOfAJourneyIsDraftedAsTheGoldenFileShowsIt() throws IOException {
        return journeys().stream()
                .map(journey -> DynamicTest.dynamicTest(journey.name(), () -> {
                    String written = written(journey);
                    Path golden = Path.of("src/test/resources/letters", journey.name() + ".txt");
                    if (Boolean.getBoolean("letters.rewrite")) {
                        Files.createDirectories(Objects.requireNonNull(golden.getParent()));
                        Files.writeString(golden, written);
                    }
                    assertThat(written).isEqualTo(Files.readString(golden));
                    assertThat(written(journey)).isEqualTo(written);
                }));
    }

    private String written(Journey journey) {
        Drafter drafter = new Drafter(Templates.builtIn());
        List<String> letters = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Journey.Look look : journey.looks()) {
            for (String name : look.under()) {
                Rulebook rulebook = rulebooks.get(name, new Place(journey.name(), 1, 1));
                for (Step step :
                        planner.plan(journey.file(), rulebook, look.at()).steps()) {
                    String to = step.to();
                    if (to != null && step.after() == null) {
                        Instant preferred = step.preferred();
                        Instant when = preferred == null || preferred.isBefore(look.at()) ? look.at() : preferred;
                        Form form = form(step);
                        Draft draft =
                                drafter.draft(journey.file(), step.kind(), form, to, when, Style.of(journey.file()));
                        if (seen.add(draft.letter().toString())) {
                            letters.add("=== " + when + ' ' + step.kind().word() + " to " + to + " by " + form.word()
                                    + "\n" + DraftText.of(draft));
                        }
                    }
                }
            }
        }
        return journey.title() + "\n\n" + String.join("\n", letters);
    }

    private static Form form(Step step) {
        return switch (step.via()) {
            case EMAIL -> Form.EMAIL;
            case POST -> step.kind() == MessageKind.THANK_YOU ? Form.CARD : Form.LETTER;
            case PHONE, IN_PERSON -> Form.CALL_SCRIPT;
            case TEXT -> Form.TEXT;
            case FAX -> Form.FAX;
            case NETWORK -> Form.NETWORK;
            case PORTAL -> Form.PORTAL;
        };
    }

    private static List<Journey> journeys() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(LettersTest::read)
                    .toList();
        }
    }

    private static Journey read(Path path) {
        try {
            return Journey.read(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
