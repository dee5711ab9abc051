package afterword.prose.review;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Notation;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import afterword.prose.tone.Reading;
import afterword.prose.tone.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whole letters of somebody who had seen no check, worked with until they were read right; docs/review.md has the figures. */
class OpenLettersTest {

    /** A misspelt word is a spell checker's to find. */
    private static final Set<String> OTHERS = Set.of("spelling mistake");

    @Test
    void aLetterWithNothingWrongHasNeitherErrorNorWarningAndSomePraise() {
        List<OpenLetters.One> letters = OpenLetters.read("letters-open/letters.jsonl");
        assertThat(letters).hasSize(26).allSatisfy(letter -> {
            assertThat(letter.findings()).as(letter.id()).noneMatch(Desk::grave);
            assertThat(letter.findings()).as(letter.id()).anyMatch(each -> each.severity() == Severity.GOOD);
        });
    }

    @Test
    void aFaultIsFoundInItsPlaceAndWeighsWhatItWeighs() {
        List<String> found = new ArrayList<>();
        for (OpenLetters.One letter : OpenLetters.read("letters-open/faulty.jsonl")) {
            OpenLetters.Fault fault = letter.fault();
            if (fault != null && !OTHERS.contains(fault.kind())) {
                assertThat(letter.findings())
                        .as(letter.id() + " " + fault)
                        .anyMatch(each -> (each.check().equals(fault.check())
                                        || fault.also().contains(each.check()))
                                && each.severity()
                                        == Severity.valueOf(fault.severity().toUpperCase(Locale.ROOT))
                                && stands(each, fault, letter));
                found.add(letter.id());
            }
        }
        assertThat(found).hasSize(35);
    }

    @Test
    void sentencesOfTheSameHandAreHeardNoWorseThanMeasured() {
        int bad = 0;
        int heard = 0;
        int good = 0;
        int alarms = 0;
        Tone tone = Tone.builtin();
        for (String line :
                OpenLetters.text("letters-open/sentences.jsonl").lines().toList()) {
            Fields sentence = Fields.of(Notation.json("sentences.jsonl", line), "a sentence");
            String check = sentence.text("check");
            Reading reading = tone.read(sentence.text("text"));
            if (sentence.flag("good", false)) {
                good++;
                alarms += reading.findings().stream().anyMatch(Desk::grave) ? 1 : 0;
            } else {
                bad++;
                boolean found = reading.findings().stream()
                                .anyMatch(each -> each.check().equals(check))
                        || !tone.lacking(check, reading).isEmpty();
                heard += found ? 1 : 0;
            }
        }
        assertThat(bad).isEqualTo(210);
        assertThat(good).isEqualTo(210);
        assertThat(heard).isGreaterThanOrEqualTo(189);
        assertThat(alarms).isLessThanOrEqualTo(5);
    }

    static boolean stands(Finding finding, OpenLetters.Fault fault, OpenLetters.One letter) {
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
