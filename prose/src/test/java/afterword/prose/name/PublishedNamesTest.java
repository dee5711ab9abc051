package afterword.prose.name;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.prose.name.PublishedNames.Pair;
import afterword.prose.name.PublishedNames.Parsed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many of the names that others took apart we take apart as they did. The figures stand in docs/names.md. */
class PublishedNamesTest {

    /** Where we mean to differ, and what ours is instead. */
    private static final Map<String, List<String>> CONVENTIONS = Map.of(
            "names in East Asian letters are written family name first, and are not split without a space",
            List.of("鈴 木", "鈴木", "中(π)华", "中华"),
            "'Mc' and 'Mac' standing alone belong to the family name",
            List.of("Old Mc Donald", "Old Mac Donald"),
            "'Mr' behind the name is a title",
            List.of("PAUL M LEWIS MR"),
            "a remark with digits is no nickname",
            List.of("Charles Dixon (20th century)"),
            "'I' stays 'I' and is not told as 'Sr.'",
            List.of("Larry James Johnson I"),
            "small particles stay small as written",
            List.of("Anwar al Awlaki", "Ahmad ben Husain", "alex ben johnson"),
            "letters of an honour behind the forenames are credentials",
            List.of("Clarke, Kenneth Q.C., M.P."),
            "'DR' all in capitals before one name is a title",
            List.of("DR ANDREWS"));

    @Test
    void namesAreTakenApartAsTheNameParserTakesThem() {
        List<Parsed> all = PublishedNames.theiconic();
        assertThat(all).hasSize(68);
        assertThat(wrong(all)).containsExactly("Edward Dale Senior II");
        assertThat(all.stream().filter(Parsed::right)).hasSize(63);
    }

    @Test
    void namesAreTakenApartAsHumanNameTakesThem() {
        List<Parsed> all = PublishedNames.humanName();
        assertThat(all).hasSize(375);
        assertThat(wrong(all)).isEmpty();
        assertThat(all.stream().filter(Parsed::right)).hasSize(365);
    }

    /** Names that come out otherwise, without those of a convention. */
    private static List<String> wrong(List<Parsed> all) {
        List<String> ours = CONVENTIONS.values().stream().flatMap(List::stream).toList();
        return all.stream()
                .filter(each -> !each.right() && !ours.contains(each.name()))
                .map(Parsed::name)
                .toList();
    }

    @Test
    void aConventionNamesOnlyWhatComesOutOtherwise() {
        List<String> right = PublishedNames.humanName().stream()
                .filter(Parsed::right)
                .map(Parsed::name)
                .toList();
        assertThat(CONVENTIONS.values().stream().flatMap(List::stream)).doesNotContainAnyElementsOf(right);
    }

    @Test
    void spellingsOfOnePersonAreToldFromThoseOfTwo() {
        List<Pair> all = PublishedNames.pairs();
        assertThat(all).hasSize(193);
        long right =
                all.stream().filter(pair -> pair.same() && consistent(pair)).count();
        long found = all.stream().filter(PublishedNamesTest::consistent).count();
        long same = all.stream().filter(Pair::same).count();
        assertThat(right * 100.0 / found).as("precision").isGreaterThan(97);
        assertThat(right * 100.0 / same).as("recall").isGreaterThan(96);
    }

    @Test
    void whoeverIsTakenForTheSameWronglyIsToldToDiffer() {
        assertThat(PublishedNames.pairs().stream().filter(pair -> !pair.same() && consistent(pair)))
                .hasSize(3)
                .allMatch(pair -> pair.likeness().score() < 1);
    }

    private static boolean consistent(Pair pair) {
        return pair.likeness().consistent();
    }
}
