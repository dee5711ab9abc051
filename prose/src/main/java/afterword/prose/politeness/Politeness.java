package afterword.prose.politeness;

import afterword.prose.reply.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How polite the requests in a text are, as people judged such requests: a logistic model over ways of asking and some common
 * words (docs/politeness.md). Pure, and safe for use by several threads. The time it takes grows with the length of the text
 * and no faster.
 */
public final class Politeness {

    /** What moves less than this is not worth a word. */
    private static final double SLIGHT = 0.15;

    private Politeness() {}

    /** Weighs a text of any length, in English. */
    public static Score of(String text) {
        return of(text, Manners.builtin());
    }

    static Score of(String text, Manners manners) {
        Tokens tokens = Tokens.of(text);
        List<Passages.Passage> passages = Passages.of(text, tokens, manners);
        boolean asking = !passages.isEmpty();
        if (!asking) {
            passages = List.of(new Passages.Passage(0, tokens.sentences()));
        }
        double lowest = Double.POSITIVE_INFINITY;
        Span request = new Span(0, text.length());
        List<Phrase> phrases = new ArrayList<>();
        for (Passages.Passage passage : passages) {
            int from = tokens.start(passage.from());
            int to = tokens.start(passage.to());
            List<Manners.Sighting> sightings = manners.in(tokens, from, to);
            double sum = sightings.stream()
                    .mapToDouble(sighting -> sighting.trait().weight())
                    .sum();
            sum += asking ? manners.plain : 0;
            if (sum < lowest) {
                lowest = sum;
                request = asking ? new Span(tokens.from(from), tokens.to(to - 1)) : request;
            }
            phrases(tokens, sightings).stream()
                    .filter(phrase -> phrases.isEmpty()
                            || phrase.span().start() >= phrases.getLast().span().end())
                    .forEach(phrases::add);
        }
        return new Score(1 / (1 + Math.exp(-lowest)), asking, request, List.copyOf(phrases));
    }

    /** Of ways of asking the heaviest first; whatever overlaps with a heavier one adds to it, or takes from it. */
    private static List<Phrase> phrases(Tokens tokens, List<Manners.Sighting> sightings) {
        List<Phrase> chosen = new ArrayList<>();
        sightings.stream()
                .sorted(Comparator.comparing(
                                (Manners.Sighting each) -> !each.trait().way())
                        .thenComparing(each -> -Math.abs(each.trait().weight())))
                .forEach(each -> add(chosen, phrase(tokens, each), each.trait().way()));
        return chosen.stream()
                .filter(phrase -> Math.abs(phrase.weight()) >= SLIGHT)
                .sorted(Comparator.comparingInt(phrase -> phrase.span().start()))
                .toList();
    }

    private static void add(List<Phrase> chosen, Phrase phrase, boolean way) {
        for (int i = 0; i < chosen.size(); i++) {
            Phrase other = chosen.get(i);
            if (overlap(other.span(), phrase.span())) {
                chosen.set(i, new Phrase(other.span(), other.weight() + phrase.weight(), other.word()));
                return;
            }
        }
        if (way) {
            chosen.add(phrase);
        }
    }

    private static Phrase phrase(Tokens tokens, Manners.Sighting sighting) {
        return new Phrase(
                new Span(tokens.from(sighting.from()), tokens.to(sighting.to() - 1)),
                sighting.trait().weight(),
                sighting.trait().word());
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
