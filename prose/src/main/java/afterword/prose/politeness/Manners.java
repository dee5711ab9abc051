package afterword.prose.politeness;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is known of manners: ways of asking, some common words, and what each weighs. The ways are written by hand
 * ({@code strategies.yaml}); the weights are fitted on requests that people judged ({@code weights.txt} says which).
 */
final class Manners {

    /** Under which the weights have what a request weighs before anything polite or impolite is said. */
    static final String PLAIN = "*";

    final double plain;
    private final Phrasebook<Trait> traits = new Phrasebook<>();
    private final Phrasebook<Boolean> asking = new Phrasebook<>();

    /**
     * @param ways as {@code strategies.yaml} has them
     * @param weights by name; what has none is not looked for
     * @throws afterword.engine.notation.BadInputException with its place, if the ways cannot be read
     */
    Manners(Node ways, Map<String, Double> weights) {
        plain = weights.getOrDefault(PLAIN, 0.0);
        Fields fields = Fields.of(ways, "the ways of asking");
        Strategy.phrases(fields.get("asking")).forEach(words -> asking.add(words, true));
        for (Strategy strategy : Strategy.read(fields.get("strategies"))) {
            String name = "[" + strategy.name() + "]";
            Double weight = weights.get(name);
            for (List<String> words : strategy.phrases()) {
                if (strategy.asks()) {
                    asking.add(words, true);
                }
                if (weight != null) {
                    traits.add(words, new Trait(name, weight, strategy.word()));
                }
            }
        }
        fields.noOthers();
        weights.forEach((name, weight) -> {
            if (!name.startsWith("[") && !name.equals(PLAIN)) {
                traits.add(List.of(name.split(" ")), new Trait(name, weight, ""));
            }
        });
    }

    static Manners builtin() {
        return Builtin.MANNERS;
    }

    private static final class Builtin {
        static final Manners MANNERS = new Manners(ways(), shippedWeights());
    }

    static Node ways() {
        return Notation.yaml("strategies.yaml", resource("strategies.yaml"));
    }

    static Map<String, Double> shippedWeights() {
        return weights(resource("weights.txt"));
    }

    /** A weight and a name on each line; a line that begins with # says something about them. */
    private static Map<String, Double> weights(String text) {
        Map<String, Double> weights = new LinkedHashMap<>();
        text.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(line -> {
            int blank = line.indexOf(' ');
            weights.put(line.substring(blank + 1), Double.valueOf(line.substring(0, blank)));
        });
        return weights;
    }

    private static String resource(String name) {
        try (InputStream in = Manners.class.getResourceAsStream("/politeness/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where a trait stands.
     *
     * @param from index of its first token
     * @param to index of the token after its last
     */
    record Sighting(Trait trait, int from, int to) {}

    /** Each trait that stands in some tokens, where it does first, as long as it does. */
    List<Sighting> in(Tokens tokens, int from, int to) {
        Map<String, Sighting> first = new LinkedHashMap<>();
        for (int i = from; i < to; i++) {
            int at = i;
            traits.at(tokens, i, to, (trait, end) -> {
                Sighting before = first.get(trait.name());
                if (before == null || before.from() == at) {
                    first.put(trait.name(), new Sighting(trait, at, end));
                }
            });
        }
        return new ArrayList<>(first.values());
    }

    /** Whether some tokens ask for something. */
    boolean ask(Tokens tokens, int from, int to) {
        boolean[] asks = {tokens.word(to - 1).startsWith("?")};
        for (int i = from; i < to && !asks[0]; i++) {
            asking.at(tokens, i, to, (what, end) -> asks[0] = true);
        }
        return asks[0];
    }
}
