package afterword.prose.review;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.prose.letter.Finding;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whole letters of somebody who had seen no check, worked with until they were read right; docs/review.md has the figures. */
class OpenLettersTest {

    /** A misspelt word is a spell checker's to find, and that there are other recipients is no part of a letter. */
    private static final Set<String> OTHERS = Set.of("spelling mistake", "several recipients");

    @Test
    void aLetterWithNothingWrongHasNeitherErrorNorWarningAndSomePraise() {
        List<OpenLetters.One> letters = OpenLetters.read("letters.jsonl");
        assertThat(letters).hasSize(26).allSatisfy(letter -> {
            assertThat(letter.findings()).as(letter.id()).noneMatch(Desk::grave);
            assertThat(letter.findings()).as(letter.id()).anyMatch(each -> each.severity() == Severity.GOOD);
        });
    }

    @Test
    void aFaultIsFoundInItsPlaceAndWeighsWhatItWeighs() {
        List<String> found = new ArrayList<>();
        for (OpenLetters.One letter : OpenLetters.read("faulty.jsonl")) {
            OpenLetters.Fault fault = letter.fault();
            if (fault != null && !OTHERS.contains(fault.kind())) {
                assertThat(letter.findings())
                        .as(letter.id() + " " + fault)
                        .anyMatch(each -> (each.check().equals(fault.check())
                                        || fault.also().contains(each.check()))
                                && each.severity() == Severity.valueOf(fault.severity().toUpperCase(Locale.ROOT))
                                && stands(each, fault, letter));
                found.add(letter.id());
            }
        }
        assertThat(found).hasSize(34);
    }

    private static boolean stands(Finding finding, OpenLetters.Fault fault, OpenLetters.One letter) {
        Span span = finding.span();
        if (fault.where().isEmpty()) {
            return true;
        }
        if (span == null) {
            return false;
        }
        String text = span.part() == Span.Part.SUBJECT
                ? letter.letter().subject()
                : letter.letter().body();
        int at = text.indexOf(fault.where());
        return at >= 0 && span.from() < at + fault.where().length() && at < span.to();
    }
}
