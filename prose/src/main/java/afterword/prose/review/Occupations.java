package afterword.prose.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What jobs are called, in {@code review/occupations.txt}; read on first use. */
final class Occupations {

    private static final Map<String, List<String>> SORTS = read();
    private static final Set<String> ADVERTISED = advertised();

    private Occupations() {}

    /** Whether a word is what the name of a job in a posting may end in, in capitals or not. */
    static boolean is(String word) {
        return ADVERTISED.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Those that are no surnames as well, and ranks, each with its capital. */
    static List<String> titles() {
        return Stream.concat(of("title").stream(), of("rank").stream()).toList();
    }

    /** The others, in small letters. */
    static List<String> trades() {
        return of("trade");
    }

    private static List<String> of(String sort) {
        return Objects.requireNonNull(SORTS.get(sort), sort);
    }

    private static Set<String> advertised() {
        Set<String> all = new HashSet<>(trades());
        of("title").forEach(title -> all.add(title.toLowerCase(Locale.ROOT)));
        return Set.copyOf(all);
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> sorts = new HashMap<>();
        try (InputStream in = Occupations.class.getResourceAsStream("/review/occupations.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int colon = line.indexOf(':');
                sorts.put(
                        line.substring(0, colon),
                        List.of(line.substring(colon + 1).strip().split(" ")));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sorts;
    }
}
