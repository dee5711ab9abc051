package afterword.prose.reply;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.prose.linear.LinearModel;
import afterword.prose.reply.Material.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The weights of the second opinion come from the material and from nothing else. */
class OpinionTest {

    private static final Path SHIPPED = Path.of("src/main/resources/afterword/prose/reply/opinion.gz");
    private static final Path WHOLE = Path.of("src/main/resources/afterword/prose/reply/whole.gz");
    private static final int LARGEST = 500_000;
    private static final LinearModel NONE = LinearModel.silent(ReplyReader.ANSWERS);
    private static final double ALIKE = 0.999;

    @Test
    void theShippedWeightsAreWhatTheTrainerMakesOfTheMaterial() throws IOException {
        assertThat(Files.size(SHIPPED)).isLessThan(LARGEST);
        List<Sample> all = Material.all().stream().flatMap(List::stream).toList();
        LinearModel whole = LinearModel.beside(ReplyReader.class, "whole.gz", ReplyReader.ANSWERS);
        ReplyReader shipped = new ReplyReader();
        ReplyReader made = new ReplyReader(Trainer.opinion(all), whole);
        long alike = all.stream()
                .filter(sample -> shipped.read("", sample.text()).equals(made.read("", sample.text())))
                .count();
        assertThat(alike / (double) all.size()).isGreaterThan(ALIKE);
    }

    /** To be run with -Dtrain=true after the material, the traits, the kinds of words or the cues have changed. */
    @Test
    @EnabledIfSystemProperty(named = "train", matches = "true")
    void theWeightsAreMadeAnew() throws IOException {
        byte[] made =
                Trainer.train(Material.all().stream().flatMap(List::stream).toList());
        assertThat(made).hasSizeLessThan(LARGEST);
        Files.write(SHIPPED, made);
        byte[] whole = WholeTrainer.train(WholeTrainer.mails());
        assertThat(whole).hasSizeLessThan(LARGEST);
        Files.write(WHOLE, whole);
    }

    /** With -Dcross=true: the mails of each hand are read by models that were made without them. */
    @Test
    @EnabledIfSystemProperty(named = "cross", matches = "true")
    void theMailsOfEachHandAreReadByModelsMadeWithoutThem() {
        List<WholeTrainer.Mail> mails = WholeTrainer.mails();
        for (String hand :
                mails.stream().map(WholeTrainer.Mail::hand).distinct().toList()) {
            LinearModel whole = WholeTrainer.model(WholeTrainer.train(
                    mails.stream().filter(mail -> !mail.hand().equals(hand)).toList()));
            Map<String, int[]> classes = new TreeMap<>();
            List<String> alarms = new ArrayList<>();
            for (WholeTrainer.Mail mail : mails) {
                if (mail.hand().equals(hand)) {
                    Example example = mail.example();
                    Set<Answer> read = example.read(new ReplyReader(mail.opinion(), whole));
                    int[] count = classes.computeIfAbsent(example.label(), label -> new int[2]);
                    count[1]++;
                    count[0] += read.equals(example.means()) ? 1 : 0;
                    if (ReplyCorpusTest.isFalseAlarm(read, example.means())) {
                        alarms.add(example.label() + " was read as " + read + ": " + example.text());
                    }
                }
            }
            print(hand, classes, alarms);
        }
    }

    /** With -Dcross=true: each file is read sentence by sentence by an opinion that was made without it. */
    @Test
    @EnabledIfSystemProperty(named = "cross", matches = "true")
    void eachFileIsReadByAModelMadeWithoutIt() {
        List<List<Sample>> all = Material.all();
        for (List<Sample> left : all) {
            String file = left.getFirst().file();
            if (file.startsWith("sentences-") || file.equals("unseen.txt")) {
                List<Sample> others = all.stream()
                        .filter(samples -> samples != left)
                        .flatMap(List::stream)
                        .toList();
                print(file, left, new ReplyReader(Trainer.opinion(others), NONE));
            }
        }
    }

    private static void print(String file, List<Sample> left, ReplyReader reader) {
        Map<String, int[]> classes = new TreeMap<>();
        List<String> alarms = new ArrayList<>();
        if (file.startsWith("sentences-")) {
            left.forEach(
                    sample -> count(classes, alarms, sample.says(), sample.text(), reader.read("", sample.text())));
        } else {
            Example.of(Example.CORPORA.resolve(file))
                    .forEach(example -> count(
                            classes,
                            alarms,
                            example.means(),
                            example.text(),
                            reader.read(example.subject(), example.text())));
        }
        print(file, classes, alarms);
    }

    private static void print(String file, Map<String, int[]> classes, List<String> alarms) {
        int right = classes.values().stream().mapToInt(count -> count[0]).sum();
        int all = classes.values().stream().mapToInt(count -> count[1]).sum();
        System.out.println(file + ": " + right + " of " + all + ", false refusals and stops " + alarms.size());
        classes.forEach((label, count) -> System.out.println("  " + label + ": " + count[0] + " of " + count[1]));
        alarms.forEach(alarm -> System.out.println("  ! " + alarm));
    }

    private static void count(
            Map<String, int[]> classes, List<String> alarms, Collection<Answer> says, String text, Reading reading) {
        Set<Answer> means = plain(says);
        Set<Answer> read = plain(reading.claims().stream().map(Claim::answer).toList());
        int[] count = classes.computeIfAbsent(means.isEmpty() ? "nothing" : means.toString(), label -> new int[2]);
        count[1]++;
        boolean silent = read.equals(Set.of(Answer.UNSURE)) || read.equals(Set.of(Answer.NO_JOB_MAIL));
        if (means.isEmpty() ? silent || read.equals(Set.of(Answer.ACKNOWLEDGEMENT)) : read.equals(means)) {
            count[0]++;
        }
        if (read.stream().anyMatch(Answer::grave) && means.stream().noneMatch(Answer::grave)) {
            alarms.add(means + " was read as " + read + ": " + text);
        }
    }

    private static Set<Answer> plain(Collection<Answer> answers) {
        Set<Answer> plain = new TreeSet<>();
        answers.forEach(answer -> plain.add(Agreement.known(answer)));
        return plain;
    }
}
