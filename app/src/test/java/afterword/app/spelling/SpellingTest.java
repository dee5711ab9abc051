package afterword.app.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.candidacy.Planned;
import afterword.app.planning.Rulebooks;
import afterword.calendars.WorldCalendars;
import afterword.engine.casefile.CaseReader;
import afterword.engine.fact.Case;
import afterword.engine.fact.MessageKind;
import afterword.engine.notation.Notation;
import afterword.engine.notation.Place;
import afterword.engine.plan.Planner;
import afterword.engine.rule.Source;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import afterword.prose.spelling.Proofreader;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Nobody waits for spelling, and what it finds stands behind what was found already. */
class SpellingTest {

    private static final String BODY = "Thank you for the kind welcom at Northwind Optics.";

    private final Planned planned = planned();

    @Test
    void nothingIsLoadedBeforeALetterAsksAndThenOnlyOnce() throws InterruptedException {
        AtomicInteger loads = new AtomicInteger();
        CountDownLatch go = new CountDownLatch(1);
        Spelling spelling = new Spelling(() -> {
            loads.incrementAndGet();
            await(go);
            throw new IllegalStateException("no dictionary");
        });
        assertThat(spelling.asked()).isFalse();

        spelling.with(List.of(), planned, letter(Form.CALL_SCRIPT));
        assertThat(spelling.asked()).as("what is said aloud is not spelled").isFalse();

        List<Finding> found = List.of(slip(0, 5));
        assertThat(spelling.with(found, planned, letter(Form.EMAIL))).isEqualTo(found);
        assertThat(spelling.with(found, planned, letter(Form.EMAIL))).isEqualTo(found);
        assertThat(spelling.asked()).isTrue();
        assertThat(spelling.coming()).isTrue();
        assertThat(spelling.waiting()).isEqualTo("Spelling is still being looked up.");

        go.countDown();
        spelling.settle();
        assertThat(loads).hasValue(1);
    }

    @Test
    void whereItCannotBeLoadedAReviewSaysSoAndDoesNotAskAgain() throws InterruptedException {
        Spelling spelling = new Spelling(() -> {
            throw new NoClassDefFoundError("org/languagetool/JLanguageTool");
        });
        spelling.with(List.of(), planned, letter(Form.EMAIL));
        spelling.settle();
        assertThat(spelling.waiting()).isEqualTo("Spelling could not be looked up.");
        assertThat(spelling.with(List.of(), planned, letter(Form.EMAIL))).isEmpty();
    }

    @Test
    void onceLoadedItsFindingsStandBehindTheOthersAndNoneTwice() throws InterruptedException {
        Spelling spelling = new Spelling(Proofreader::load);
        spelling.with(List.of(), planned, letter(Form.EMAIL));
        spelling.settle();
        assertThat(spelling.waiting()).isEmpty();

        int at = BODY.indexOf("welcom");
        assertThat(spelling.with(List.of(slip(0, 5)), planned, letter(Form.EMAIL)))
                .extracting(each -> Objects.requireNonNull(each.span()).from())
                .containsExactly(0, at);
        List<Finding> already = List.of(slip(at, at + 6));
        assertThat(spelling.with(already, planned, letter(Form.EMAIL))).isEqualTo(already);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException over) {
            throw new IllegalStateException(over);
        }
    }

    private static Letter letter(Form form) {
        return new Letter(MessageKind.THANK_YOU, form, "maya", "", BODY, List.of());
    }

    private static Finding slip(int from, int to) {
        Span span = new Span(Span.Part.BODY, from, to);
        return new Finding(
                "L9",
                Severity.WARNING,
                span,
                "A slip",
                "It is one.",
                List.of(new Source("dos-and-donts", "S4.18", "")),
                null);
    }

    private static Planned planned() {
        WorldCalendars calendars = new WorldCalendars();
        Case file = new CaseReader(calendars).read(Notation.read(Path.of("src/test/resources/pages/a-northwind.yaml")));
        return Planned.of(
                "a",
                file,
                new Planner(calendars)
                        .plan(
                                file,
                                new Rulebooks().get("house", new Place("test", 1, 1)),
                                Objects.requireNonNull(file.now())));
    }
}
