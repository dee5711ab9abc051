package afterword.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.planning.Rulebooks;
import afterword.calendars.WorldCalendars;
import afterword.engine.fact.MessageKind;
import afterword.engine.notation.Place;
import afterword.engine.plan.Planner;
import afterword.engine.plan.Step;
import afterword.engine.rule.Rulebook;
import afterword.prose.draft.Draft;
import afterword.prose.draft.Drafter;
import afterword.prose.draft.Gap;
import afterword.prose.draft.Style;
import afterword.prose.draft.Templates;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Severity;
import afterword.prose.review.Circumstances;
import afterword.prose.review.Reviewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the product drafts, its own review has nothing against, but for the blanks it left itself. */
class ReviewedDraftsTest {

    private static final Path FOLDER = Path.of("../rulebooks/src/main/resources/journeys");

    @Test
    void noDraftOfAnyJourneyIsFoundFaultWith() throws IOException {
        Planner planner = new Planner(new WorldCalendars());
        Rulebooks rulebooks = new Rulebooks();
        Drafter drafter = new Drafter(Templates.builtIn());
        Set<String> reviewed = new HashSet<>();
        List<String> faults = new ArrayList<>();
        for (Path path : paths()) {
            Journey journey = Journey.read(path);
            for (Journey.Look look : journey.looks()) {
                for (String name : look.under()) {
                    Rulebook rulebook = rulebooks.get(name, new Place(journey.name(), 1, 1));
                    for (Step step :
                            planner.plan(journey.file(), rulebook, look.at()).steps()) {
                        String to = step.to();
                        if (to == null || step.after() != null) {
                            continue;
                        }
                        Instant preferred = step.preferred();
                        Instant when = preferred == null || preferred.isBefore(look.at()) ? look.at() : preferred;
                        Draft draft = drafter.draft(
                                journey.file(), step.kind(), form(step), to, when, Style.of(journey.file()));
                        if (reviewed.add(draft.letter().toString())) {
                            Circumstances about = new Circumstances(journey.file(), when, List.of());
                            for (Finding finding : Reviewer.builtin()
                                    .review(draft.letter(), about)
                                    .findings()) {
                                if (finding.severity().compareTo(Severity.WARNING) <= 0 && !blank(finding, draft)) {
                                    faults.add(journey.name() + ": " + finding + "\n" + draft.letter());
                                }
                            }
                        }
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(reviewed).hasSizeGreaterThan(70);
    }

    /** Whether the draft says itself that something is to be filled in there. */
    private static boolean blank(Finding finding, Draft draft) {
        return finding.check().equals("L9")
                && draft.gaps().stream().map(Gap::span).anyMatch(span -> span != null && span.equals(finding.span()));
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

    private static List<Path> paths() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
