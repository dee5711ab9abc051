package afterword.prose.review;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Notation;
import afterword.prose.letter.Finding;
import afterword.prose.tone.Reading;
import afterword.prose.tone.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Letters and sentences of another hand, kept aside and read once, then worked with: docs/review.md has the figures of both. Whoever
 * comes at the same time of day a third time (L15) is rightly told so. With -Dheld=print it says which are read wrongly.
 */
class HeldLettersTest {

    private static final int BLAMED_LETTERS = 1;
    private static final int MISSED_FAULTS = 0;
    private static final int HEARD = 209;
    private static final int BLAMED = 1;
    /** Where a bad sentence is one that does not say what is asked for. A lone one without a courtesy (L1) is none yet. */
    private static final Set<String> ASKING = Set.of("L11", "L12", "L16", "L17", "L19", "L23");

    private static final boolean PRINT = "print".equals(System.getProperty("held"));

    @Test
    void lettersWithNothingWrongAreReadNoWorseThanMeasured() {
        List<OpenLetters.One> letters = OpenLetters.read("letters-held/letters.jsonl");
        List<String> blamed = new ArrayList<>();
        for (OpenLetters.One letter : letters) {
            List<Finding> grave = letter.findings().stream().filter(Desk::grave).toList();
            if (!grave.isEmpty()) {
                blamed.add(letter.id() + " "
                        + grave.stream()
                                .map(each -> each.check() + " " + each.title())
                                .toList());
            }
        }
        print("blamed", blamed);
        assertThat(letters).hasSize(24);
        assertThat(blamed).hasSizeLessThanOrEqualTo(BLAMED_LETTERS);
    }

    @Test
    void faultsAreFoundNoWorseThanMeasured() {
        List<OpenLetters.One> letters = OpenLetters.read("letters-held/faulty.jsonl");
        List<String> missed = new ArrayList<>();
        for (OpenLetters.One letter : letters) {
            OpenLetters.Fault fault = letter.fault();
            if (fault != null
                    && letter.findings().stream()
                            .noneMatch(each -> (each.check().equals(fault.check())
                                            || fault.also().contains(each.check()))
                                    && Desk.remark(each)
                                    && OpenLettersTest.stands(each, fault, letter))) {
                missed.add(letter.id() + " " + fault);
            }
        }
        print("missed", missed);
        assertThat(letters).hasSize(32);
        assertThat(missed).hasSizeLessThanOrEqualTo(MISSED_FAULTS);
    }

    @Test
    void sentencesAreHeardNoWorseThanMeasured() {
        Tone tone = Tone.builtin();
        Map<String, int[]> counts = new TreeMap<>();
        int[] all = new int[4];
        for (String line :
                OpenLetters.text("letters-held/sentences.jsonl").lines().toList()) {
            Fields sentence = Fields.of(Notation.json("sentences.jsonl", line), "a sentence");
            String check = sentence.text("check");
            boolean good = sentence.flag("good", false);
            Reading reading = tone.read(sentence.text("text"));
            boolean found = good
                    ? reading.findings().stream().anyMatch(Desk::grave)
                    : reading.findings().stream().anyMatch(each -> each.check().equals(check))
                            || (ASKING.contains(check)
                                    && !tone.lacking(check, reading).isEmpty());
            for (int[] count : List.of(all, counts.computeIfAbsent(check, id -> new int[4]))) {
                count[good ? 2 : 0] += found ? 1 : 0;
                count[good ? 3 : 1]++;
            }
        }
        List<String> lines = new ArrayList<>();
        counts.forEach((check, count) ->
                lines.add(check + " " + count[0] + "/" + count[1] + " blamed " + count[2] + "/" + count[3]));
        lines.add("all " + all[0] + "/" + all[1] + " blamed " + all[2] + "/" + all[3]);
        print("sentences", lines);
        assertThat(all[1]).isEqualTo(210);
        assertThat(all[3]).isEqualTo(210);
        assertThat(all[0]).isGreaterThanOrEqualTo(HEARD);
        assertThat(all[2]).isLessThanOrEqualTo(BLAMED);
    }

    private static void print(String what, List<String> lines) {
        if (PRINT) {
            System.out.println(what + " " + lines.size());
            lines.forEach(line -> System.out.println("  " + line));
        }
    }
}
