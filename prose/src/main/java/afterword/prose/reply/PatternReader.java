package afterword.prose.reply;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Reads the notation of patterns: words in lower case; {@code word~} for its regular forms; {@code a|b}; {@code (...)};
 * {@code x?} for what may be missing; {@code <name>} for a part named elsewhere; {@code ..} and {@code ..7} for up to
 * three or seven other words; {@code #} for a number; {@code ^} for the
 * beginning of a clause and {@code $} for the end of a sentence.
 */
final class PatternReader {

    private static final int USUAL_GAP = 3;

    private final String text;
    private final Vocabulary vocabulary;
    private final Map<String, Step> named;
    private int at;

    private PatternReader(String text, Vocabulary vocabulary, Map<String, Step> named) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.named = named;
    }

    /** @throws IllegalArgumentException with the pattern and the place, if it is not one */
    static Step read(String text, Vocabulary vocabulary, Map<String, Step> named) {
        PatternReader reader = new PatternReader(text, vocabulary, named);
        Step step = reader.either();
        if (reader.at < text.length()) {
            throw reader.wrong("an end");
        }
        return step;
    }

    private Step either() {
        List<Step> ways = new ArrayList<>();
        BitSet single = new BitSet();
        do {
            Step way = row();
            if (way instanceof Step.OneOf one) {
                single.or(one.set());
            } else {
                ways.add(way);
            }
        } while (skip('|'));
        if (!single.isEmpty()) {
            ways.add(new Step.OneOf(single, Step.UNNUMBERED));
        }
        return ways.size() == 1 ? ways.getFirst() : new Step.Either(List.copyOf(ways));
    }

    private Step row() {
        List<Step> steps = new ArrayList<>();
        while (true) {
            blanks();
            if (at == text.length() || text.charAt(at) == '|' || text.charAt(at) == ')') {
                break;
            }
            Step step = atom();
            if (at < text.length() && text.charAt(at) == '?') {
                at++;
                step = new Step.Maybe(step);
            }
            steps.add(step);
        }
        if (steps.isEmpty()) {
            throw wrong("a word");
        }
        return steps.size() == 1 ? steps.getFirst() : new Step.Row(List.copyOf(steps));
    }

    private Step atom() {
        if (skip('(')) {
            Step inner = either();
            if (!skip(')')) {
                throw wrong(")");
            }
            return inner;
        }
        if (skip('<')) {
            int end = text.indexOf('>', at);
            Step part = end < 0 ? null : named.get(text.substring(at, end));
            if (part == null) {
                throw wrong("the name of a part defined above");
            }
            at = end + 1;
            return part;
        }
        if (skip('^')) {
            return new Step.Edge(true);
        }
        if (skip('$')) {
            return new Step.Edge(false);
        }
        if (text.startsWith("..", at)) {
            at += 2;
            int digits = at;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
            int most = digits == at ? USUAL_GAP : Integer.parseInt(text.substring(digits, at));
            return new Step.Gap(most);
        }
        return word();
    }

    private Step word() {
        int start = at;
        while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '#')) {
            at++;
        }
        if (start == at) {
            throw wrong("a word");
        }
        String word = text.substring(start, at);
        BitSet set = new BitSet();
        if (at < text.length() && text.charAt(at) == '~') {
            at++;
            Inflection.of(word).forEach(form -> set.set(vocabulary.add(form)));
        } else {
            set.set(vocabulary.add(word));
        }
        return new Step.OneOf(set, Step.UNNUMBERED);
    }

    private boolean skip(char expected) {
        blanks();
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }

    private void blanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException("'" + text + "' at " + at + ": expected " + expected);
    }
}
