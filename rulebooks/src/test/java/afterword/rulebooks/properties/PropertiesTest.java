package afterword.rulebooks.properties;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.rulebooks.Books;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twenty thousand random searches a rulebook, held against every law; it says how often each law was asked. */
@Tag("property")
class PropertiesTest {

    private static final int HISTORIES = 20_000;

    /** Laws about things so rare that a rulebook's run shows them to few plans; all others are asked a hundred times. */
    private static final Map<String, Integer> RARE =
            Map.of("H7.attempts", 10, "U10.stale", 10, "U4.house", 5, "V4.3", 50);

    /** Laws that speak of some rulebooks alone. */
    private static final Map<String, List<String>> ABOUT = Map.ofEntries(
            Map.entry("P1", List.of("five-rules", "seven-rules", "five-pointers", "dos-and-donts", "house")),
            Map.entry("U6", List.of("five-rules", "three-steps", "seven-rules", "dos-and-donts", "house")),
            Map.entry("U6.after", List.of("five-rules", "three-steps", "seven-rules", "dos-and-donts", "house")),
            Map.entry("U9.calls", List.of("five-rules", "seven-rules", "five-pointers", "dos-and-donts", "house")),
            Map.entry("U14.c", List.of("five-rules", "three-steps", "five-pointers", "dos-and-donts", "house")),
            Map.entry("V0.2", List.of("five-rules")),
            Map.entry("V0.3", List.of("five-rules", "seven-rules", "five-pointers", "dos-and-donts", "house")),
            Map.entry("V1.1", List.of("three-steps")),
            Map.entry("V1.3", List.of("three-steps")),
            Map.entry("V2.2", List.of("seven-rules", "house")),
            Map.entry("V2.3", List.of("seven-rules")),
            Map.entry("V3.1", List.of("five-pointers")),
            Map.entry("V4.2", List.of("dos-and-donts")),
            Map.entry("V4.3", List.of("dos-and-donts")),
            Map.entry("V.F2", List.of("five-rules", "three-steps", "house")),
            Map.entry("VH.2", List.of("house")),
            Map.entry("VH.3", List.of("house")),
            Map.entry("VH.4", List.of("house")),
            Map.entry("VH.5", List.of("house")),
            Map.entry("VH.6", List.of("house")),
            Map.entry("H10.left", List.of("house")),
            Map.entry("H15", List.of("house", "seven-rules")),
            Map.entry("H24", List.of("house")),
            Map.entry("H26", List.of("house")),
            Map.entry("H26.network", List.of("house")),
            Map.entry("H29", List.of("house")),
            Map.entry("U21", List.of("seven-rules")),
            Map.entry("U12.calls", List.of("seven-rules")),
            Map.entry("H7.attempts", List.of("house")),
            Map.entry("H9.two", List.of("house")),
            Map.entry("H9.quota", List.of("house")),
            Map.entry("H15.form", List.of("house")),
            Map.entry("H15.not-yet", List.of("house")),
            Map.entry("U22", List.of("house", "dos-and-donts")),
            Map.entry("U23", List.of("three-steps", "seven-rules", "five-pointers", "dos-and-donts", "house")),
            Map.entry("U31", List.of("three-steps", "seven-rules", "five-pointers", "dos-and-donts", "house")),
            Map.entry("U32", List.of("five-rules", "three-steps", "seven-rules", "five-pointers", "dos-and-donts")),
            Map.entry("U40", List.of("house")),
            Map.entry("U40.later", List.of("house")),
            Map.entry("U41", List.of("three-steps", "seven-rules", "five-pointers", "dos-and-donts", "house")));

    static List<String> rulebooks() {
        return Books.NAMES;
    }

    @ParameterizedTest
    @MethodSource("rulebooks")
    void everyLawHoldsForRandomSearches(String rulebook) {
        Trial trial = new Trial(Books.read(rulebook));
        long started = System.nanoTime();
        for (long seed = 1; seed <= HISTORIES; seed++) {
            trial.history(seed);
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        System.out.printf(
                "%s: %,d histories, %,d plans looked at, %,.0f histories a second%n",
                rulebook, HISTORIES, trial.scenes(), HISTORIES / seconds);
        Map<Law, Long> seldom = new HashMap<>();
        for (int i = 0; i < Trial.LAWS.size(); i++) {
            Law law = Trial.LAWS.get(i);
            System.out.printf("%,12d  %s%n", trial.judged()[i], law);
            boolean about = ABOUT.getOrDefault(law.id(), List.of(rulebook)).contains(rulebook);
            if (about && trial.judged()[i] < RARE.getOrDefault(law.id(), 100)) {
                seldom.put(law, trial.judged()[i]);
            }
        }
        assertThat(trial.found().values()).isEmpty();
        assertThat(seldom).as("laws that had too little to judge").isEmpty();
    }

    @Test
    void noLawIsWrittenTwice() {
        assertThat(Trial.LAWS).extracting(Law::id).doesNotHaveDuplicates();
        assertThat(Trial.LAWS).extracting(Law::says).doesNotHaveDuplicates();
    }

    @Test
    void noListOfLawsIsLeftOut() throws Exception {
        List<Law> written = new ArrayList<>();
        for (Class<?> list : listsOfLaws()) {
            for (Object law : (List<?>) list.getDeclaredField("ALL").get(null)) {
                written.add((Law) law);
            }
        }
        assertThat(written).hasSizeGreaterThan(50);
        assertThat(Trial.LAWS).containsAll(written);
    }

    /** The classes beside this one whose names end in Laws. */
    private static List<Class<?>> listsOfLaws() throws Exception {
        Path here =
                Path.of(PropertiesTest.class.getResource("PropertiesTest.class").toURI());
        List<Class<?>> lists = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(here.resolveSibling(""), "*Laws.class")) {
            for (Path file : files) {
                String name = file.getFileName().toString().replace(".class", "");
                lists.add(Class.forName(PropertiesTest.class.getPackageName() + "." + name));
            }
        }
        return lists;
    }
}
