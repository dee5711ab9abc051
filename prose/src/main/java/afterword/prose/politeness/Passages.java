package afterword.prose.politeness;

import java.util.ArrayList;
import java.util.List;

/**
 * The requests of a text: sentences that ask, those next to each other together, each with the sentence before and the one
 * after in the same paragraph, because what leads to a question is part of how it is asked.
 */
final class Passages {

    /**
     * Some sentences of a text.
     *
     * @param from index of the first sentence
     * @param to index of the sentence after the last
     */
    record Passage(int from, int to) {}

    private Passages() {}

    static List<Passage> of(String text, Tokens tokens, Manners manners) {
        List<Passage> passages = new ArrayList<>();
        int last = tokens.sentences();
        int sentence = 0;
        while (sentence < last) {
            if (!asks(tokens, manners, sentence)) {
                sentence++;
                continue;
            }
            int from = sentence;
            sentence++;
            while (sentence < last && asks(tokens, manners, sentence) && together(text, tokens, sentence - 1)) {
                sentence++;
            }
            passages.add(new Passage(
                    from > 0 && together(text, tokens, from - 1) ? from - 1 : from,
                    sentence < last && together(text, tokens, sentence - 1) ? sentence + 1 : sentence));
        }
        return passages;
    }

    private static boolean asks(Tokens tokens, Manners manners, int sentence) {
        return manners.ask(tokens, tokens.start(sentence), tokens.start(sentence + 1));
    }

    /** Whether a sentence and the next stand in one paragraph. */
    private static boolean together(String text, Tokens tokens, int sentence) {
        int next = tokens.start(sentence + 1);
        return !text.substring(tokens.to(next - 1), tokens.from(next)).contains("\n\n");
    }
}
