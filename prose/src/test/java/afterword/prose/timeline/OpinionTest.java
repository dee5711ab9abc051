package afterword.prose.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.prose.linear.LinearModel;
import afterword.prose.timeline.Material.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The weights of the second opinion come from the labelled sentences and from nothing else. */
class OpinionTest {

    private static final Path SHIPPED = Path.of("src/main/resources/afterword/prose/timeline/opinion.gz");
    private static final int LARGEST = 100_000;

    @Test
    void theShippedWeightsAreWhatComesOfTheSentences() throws IOException {
        assertThat(Files.size(SHIPPED)).isLessThan(LARGEST);
        Opinion made = Material.opinion(Material.all());
        assertThat(Material.all())
                .allSatisfy(each -> assertThat(Material.reader(each.region()).read(each.text(), each.said()))
                        .isEqualTo(Material.reader(each.region(), made).read(each.text(), each.said())));
    }

    /** To be run with -Dtrain=true after sentences, grammars or traits have changed. */
    @Test
    @EnabledIfSystemProperty(named = "train", matches = "true")
    void theWeightsAreMadeAnew() throws IOException {
        Files.write(SHIPPED, Material.train(Material.all()));
    }

    /** With -Dcross=true: each hand is read by a model made without it, and by words alone. */
    @Test
    @EnabledIfSystemProperty(named = "cross", matches = "true")
    void eachHandIsReadByAModelMadeWithoutIt() {
        for (List<String> hand : Material.HANDS) {
            List<Sentence> others = Material.HANDS.stream()
                    .filter(each -> each != hand)
                    .flatMap(List::stream)
                    .map(Material::of)
                    .flatMap(List::stream)
                    .toList();
            Opinion without = Material.opinion(others);
            Opinion none = new Opinion(LinearModel.silent(1));
            for (String file : hand) {
                List<Sentence> all = Material.of(file);
                System.out.println(file + ": " + right(all, without) + " of " + all.size()
                        + " with a model of the others, " + right(all, none) + " by words alone");
            }
        }
    }

    private static long right(List<Sentence> all, Opinion opinion) {
        return all.stream()
                .filter(each ->
                        each.isRead(Material.reader(each.region(), opinion).read(each.text(), each.said())))
                .count();
    }
}
