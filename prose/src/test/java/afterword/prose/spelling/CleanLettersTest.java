package afterword.prose.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.prose.draft.English;
import afterword.prose.review.OpenLetters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing is said of a letter that is right. */
class CleanLettersTest {

    /** What employers wrote; with a mistake of their own in each of the ones that are left out. */
    private static final List<String> FAULTY =
            List.of("position in United States", "encourage to stay", "application our Backend");

    private static final Pattern QUOTED = Pattern.compile("^\\d+,\"?(.*?)\"?$", Pattern.MULTILINE);

    @Test
    void noneIsMadeInLettersOfEmployers() throws IOException {
        List<String> letters = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(text("/replies/rejection-api_53.csv"));
        while (matcher.find()) {
            String letter = matcher.group(1).replace("\"\"", "\"");
            if (FAULTY.stream().noneMatch(letter::contains)) {
                letters.add(letter);
            }
        }
        assertThat(letters).hasSizeGreaterThan(45);
        letters.sort(Comparator.comparingInt(String::length).reversed());
        assertThat(findings(letters.subList(0, 20), English.US)).isEmpty();
        assertThat(findings(letters, English.US)).isEmpty();
    }

    @Test
    void noneIsMadeInLettersOfOurs() throws IOException {
        List<String> letters = List.of(text("/tone/clean-letters.txt").split("\n---\n"));
        assertThat(letters).hasSizeGreaterThanOrEqualTo(8);
        assertThat(findings(letters, English.US)).isEmpty();
    }

    @Test
    void oneIsMadeInTwentySixLettersBySomebodyElseOfAWelshWordByItself() {
        List<String> alarms = new ArrayList<>();
        List<OpenLetters.One> letters = OpenLetters.read("letters-open/letters.jsonl");
        for (OpenLetters.One one : letters) {
            Loaded.PROOFREADER
                    .read(one.letter(), KnownWords.of(one.file()), English.of(one.file()))
                    .forEach(finding -> alarms.add(one.id() + ": " + finding.title()));
        }
        assertThat(letters).hasSizeGreaterThanOrEqualTo(26);
        assertThat(alarms).containsExactly("l16: “Diolch”?");
    }

    private static List<String> findings(List<String> letters, English english) {
        KnownWords known = KnownWords.of(
                List.of("Harlan", "Orrin", "Northwind Optics", "Ana Silva", "Tomasz Zielinski", "Priya Raman"));
        return letters.stream()
                .flatMap(letter -> ProofreaderTest.read(letter, known, english).stream()
                        .map(finding -> finding.title() + ": " + finding.says() + " in " + letter))
                .toList();
    }

    private static String text(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(CleanLettersTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
