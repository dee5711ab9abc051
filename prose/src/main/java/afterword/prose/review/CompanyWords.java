package afterword.prose.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Words that stand in for each other in the names of companies, in {@code review/company-words.txt}; read on first use. */
final class CompanyWords {

    private static final List<Set<String>> SORTS = read();

    private CompanyWords() {}

    /** Whether two words are of a sort, as "Creameries" and "Dairies". */
    static boolean ofASort(String one, String other) {
        String first = Nearness.folded(one);
        String second = Nearness.folded(other);
        return SORTS.stream().anyMatch(sort -> sort.contains(first) && sort.contains(second));
    }

    private static List<Set<String>> read() {
        try (InputStream in = CompanyWords.class.getResourceAsStream("/review/company-words.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Set.of(line.split(" ")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
