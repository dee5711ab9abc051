package afterword.prose.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What English makes of forenames of other languages, in {@code name/english-forms.txt}; whoever is called Grzegorz need not want
 * to be Greg.
 */
public final class EnglishForms {

    private static final Map<String, Set<String>> FORMS = read();

    private EnglishForms() {}

    /** Whether a word is an English form of a forename that is another name as it stands. */
    public static boolean standsFor(String word, String forename) {
        return FORMS.getOrDefault(Letters.folded(forename), Set.of()).contains(Letters.folded(word));
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> forms = new HashMap<>();
        try (InputStream in = EnglishForms.class.getResourceAsStream("/name/english-forms.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] ends = line.split(" > ");
                for (String name : ends[0].split(" ")) {
                    forms.put(name, Set.of(ends[1].split(" ")));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }
}
