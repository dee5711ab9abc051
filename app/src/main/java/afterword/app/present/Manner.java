package afterword.app.present;

import afterword.prose.politeness.Phrase;
import afterword.prose.politeness.Politeness;
import afterword.prose.politeness.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a letter asks, in words.
 *
 * @param lead "Asked politely."
 * @param helps the phrases that make it so, the strongest first: "“Thank you” (thanks)"
 * @param hinders those that speak against it
 */
public record Manner(String lead, List<String> helps, List<String> hinders) {

    private static final double WARM = 0.75;
    /** Every letter the product drafts is above. */
    private static final double POLITE = 0.45;

    private static final double PLAIN = 0.25;
    private static final int SHOWN = 4;

    /** Null for a letter without a word in it. */
    public static @Nullable Manner of(String body) {
        if (body.isBlank()) {
            return null;
        }
        Score score = Politeness.of(body);
        return new Manner(
                lead(score),
                phrases(body, score, 1),
                score.asking() && score.value() < POLITE ? phrases(body, score, -1) : List.of());
    }

    private static String lead(Score score) {
        if (!score.asking()) {
            return "It asks for nothing.";
        }
        return score.value() >= WARM
                ? "Asked warmly."
                : score.value() >= POLITE
                        ? "Asked politely."
                        : score.value() >= PLAIN ? "Asked plainly." : "Asked bluntly.";
    }

    /** A way of asking is named once, with the words that show it best. */
    private static List<String> phrases(String body, Score score, int sign) {
        Set<String> named = new HashSet<>();
        List<String> phrases = new ArrayList<>();
        score.phrases().stream()
                .filter(phrase -> phrase.weight() * sign > 0)
                .sorted(Comparator.comparingDouble(phrase -> -Math.abs(phrase.weight())))
                .filter(phrase -> named.add(phrase.word()))
                .limit(SHOWN)
                .forEach(phrase -> phrases.add(said(body, phrase)));
        return phrases;
    }

    /** All of it in a sentence or two. */
    public String words() {
        return lead + part(" What warms it: ", helps) + part(" What cools it: ", hinders);
    }

    private static String part(String begins, List<String> phrases) {
        return phrases.isEmpty() ? "" : begins + String.join(", ", phrases) + ".";
    }

    private static String said(String body, Phrase phrase) {
        return "“" + phrase.span().of(body).replaceAll("\\s+", " ") + "” (" + phrase.word() + ")";
    }
}
