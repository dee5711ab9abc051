package afterword.prose.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of the corpora is read right. A message counts only if exactly what it means is claimed. */
class ReplyCorpusTest {

    private static final double ENOUGH = 0.95;

    @Test
    void messagesOfEveryClassAreReadRight() {
        measure(Example.CORPORA.resolve("dev.txt"));
        measure(Example.CORPORA.resolve("own.txt"));
    }

    @Test
    void messagesWrittenAfterTheCuesAreReadRightOnTheWhole() {
        Map<String, int[]> classes = read(Example.CORPORA.resolve("later.txt"));
        int right = classes.values().stream().mapToInt(count -> count[0]).sum();
        int all = classes.values().stream().mapToInt(count -> count[1]).sum();
        assertThat(right / (double) all).isGreaterThanOrEqualTo(ENOUGH);
    }

    /** First read on 2026-11-27, before anything was learnt from them: they are read no worse since. */
    @ParameterizedTest
    @CsvSource({
        "unseen-4.txt, 220, 207, 0",
        "unseen-5.txt, 260, 242, 0",
        "unseen-6.txt, 260, 239, 0",
        "learn-c.txt, 320, 270, 1"
    })
    void messagesNobodyHadOpenedAreReadNoWorseThanTheFirstTime(String file, int all, int right, int falseAlarms) {
        List<Example> unseen = Example.of(Example.CORPORA.resolve(file));
        assertThat(unseen).hasSize(all);
        assertThat(unseen.stream().filter(example -> example.read().equals(example.means())))
                .hasSizeGreaterThanOrEqualTo(right);
        assertThat(unseen.stream().filter(ReplyCorpusTest::isFalseAlarm)).hasSizeLessThanOrEqualTo(falseAlarms);
    }

    @Test
    @EnabledIfSystemProperty(named = "replies", matches = ".+")
    void aCorpusNamedOnTheCommandLineIsMeasured() {
        measure(Path.of(System.getProperty("replies")));
    }

    @Test
    void everyFormRejectionOfRealEmployersIsRecognised() {
        List<Example> refusals = Example.refusals();
        assertThat(refusals).hasSize(54);
        assertThat(refusals.stream().filter(refusal -> !refusal.read().contains(Answer.FORM_REJECTION)))
                .isEmpty();
    }

    private static void measure(Path file) {
        read(file)
                .forEach((label, count) -> assertThat(count[0] / (double) count[1])
                        .as(label + " in " + file)
                        .isGreaterThanOrEqualTo(ENOUGH));
    }

    /** Right and all of each class. */
    private static Map<String, int[]> read(Path file) {
        Map<String, int[]> classes = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        List<String> falseAlarms = new ArrayList<>();
        for (Example example : Example.of(file)) {
            Set<Answer> read = example.read();
            int[] count = classes.computeIfAbsent(example.label(), label -> new int[2]);
            count[1]++;
            if (read.equals(example.means())) {
                count[0]++;
            } else {
                wrong.add(example.label() + " was read as " + read + ": " + example.text());
            }
            if (isFalseAlarm(example)) {
                falseAlarms.add(example.label() + " was read as " + read + ": " + example.text());
            }
        }
        wrong.forEach(System.out::println);
        classes.forEach((label, count) -> System.out.println(label + ": " + count[0] + " of " + count[1]));
        assertThat(falseAlarms).as("false rejections and stops in " + file).isEmpty();
        return classes;
    }

    private static boolean isFalseAlarm(Example example) {
        return isFalseAlarm(example.read(), example.means());
    }

    static boolean isFalseAlarm(Set<Answer> read, Set<Answer> means) {
        return read.stream().anyMatch(answer -> answer.grave() && !alike(answer, means));
    }

    /** Whether a refusal of one kind was a refusal, and a stop of one degree a stop. */
    private static boolean alike(Answer answer, Set<Answer> means) {
        boolean rejects = answer == Answer.FORM_REJECTION || answer == Answer.PERSONAL_REJECTION;
        return means.stream()
                .anyMatch(meant -> meant.grave()
                        && rejects == (meant == Answer.FORM_REJECTION || meant == Answer.PERSONAL_REJECTION));
    }
}
