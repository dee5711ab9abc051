package afterword.prose.politeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The weights come from the judged requests and from nothing else. Run by build/politeness.sh, which names their file. */
@EnabledIfSystemProperty(named = "politeness", matches = ".+")
class FitTest {

    private static final Path SHIPPED = Path.of("src/main/resources/politeness/weights.txt");
    private static final Path PARTICULAR = Path.of("src/training/politeness/particular.txt");
    private static final Path MAIL = Path.of("src/training/replies");
    private static final int FOLDS = 10;
    private static final int UNSEEN = 2;

    @Test
    void theShippedWeightsAreWhatTheFitMakesOfTwoThirds() throws IOException {
        List<Judged> all = Judged.read(Path.of(System.getProperty("politeness")));
        List<Judged> seen = all.stream().filter(each -> each.third() != UNSEEN).toList();
        List<Judged> unseen =
                all.stream().filter(each -> each.third() == UNSEEN).toList();
        Set<String> particular = words(Files.readString(PARTICULAR));
        Set<String> mail = mail();
        Set<String> common = new HashSet<>(mail);
        common.removeAll(particular);
        Set<String> any = all.stream()
                .flatMap(each -> words(each.text()).stream())
                .collect(Collectors.toCollection(HashSet::new));
        say("crosswise, no words, only ways of asking", crosswise(seen, Set.of()));
        say("crosswise, any word", crosswise(seen, any));
        any.removeAll(particular);
        say("crosswise, any word not particular to an encyclopedia", crosswise(seen, any));
        say("crosswise, only words that also stand in mail", crosswise(seen, common));

        Map<String, Double> made = Fit.weights(seen, common);
        say("the third nobody had opened", share(unseen, new Manners(Manners.ways(), made)));
        String text = written(made);
        if (Boolean.getBoolean("politeness.rewrite")) {
            Files.writeString(SHIPPED, text);
        }
        assertThat(Files.readString(SHIPPED)).isEqualTo(text);
    }

    /** Each tenth read by what the other nine make. */
    private static double crosswise(List<Judged> requests, Set<String> vocabulary) {
        double right = 0;
        double judged = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int apart = fold;
            Map<String, Double> weights = Fit.weights(
                    requests.stream().filter(each -> each.fold(FOLDS) != apart).toList(), vocabulary);
            List<Judged> kept = requests.stream()
                    .filter(each -> each.fold(FOLDS) == apart && each.polite() != 0)
                    .toList();
            right += kept.size() * share(kept, new Manners(Manners.ways(), weights));
            judged += kept.size();
        }
        return right / judged;
    }

    /** How much of the politest and the least polite quarter is told apart. */
    private static double share(List<Judged> requests, Manners manners) {
        List<Judged> judged =
                requests.stream().filter(each -> each.polite() != 0).toList();
        double right = judged.stream()
                .filter(each -> Politeness.of(each.text(), manners).value() > 0.5 == each.polite() > 0)
                .count();
        return right / judged.size();
    }

    private static void say(String what, double share) {
        System.out.println(String.format(Locale.ROOT, "%5.1f %%  %s", 100 * share, what));
    }

    private static Set<String> mail() throws IOException {
        Set<String> words = new HashSet<>();
        for (String set : List.of("a", "b", "c", "d", "e")) {
            for (String line : Files.readAllLines(MAIL.resolve("sentences-" + set + ".txt"))) {
                words.addAll(words(line.substring(line.indexOf('|') + 1)));
            }
        }
        return words;
    }

    private static Set<String> words(String text) {
        Tokens tokens = Tokens.of(text);
        Set<String> words = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (Character.isLetter(tokens.word(i).charAt(0))) {
                words.add(tokens.word(i));
            }
        }
        return words;
    }

    private static String written(Map<String, Double> weights) {
        StringBuilder text = new StringBuilder("""
                # What ways of asking and words weigh, in log-odds. Fitted by build/politeness.sh on two thirds of the politest and the
                # least polite quarter of the Stanford Politeness Corpus, Wikipedia part; not written by hand. The names in brackets are
                # those of strategies.yaml, * is a request without anything, ^ is where a sentence begins.
                """);
        weights.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> text.append(String.format(Locale.ROOT, "%+.2f %s%n", each.getValue(), each.getKey())));
        return text.toString();
    }
}
