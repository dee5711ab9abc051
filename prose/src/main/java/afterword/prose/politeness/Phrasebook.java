package afterword.prose.politeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases by their words, so that those which begin at a word are found in one walk. */
final class Phrasebook<T> {

    /** What is told of each phrase that begins somewhere. */
    interface Found<T> {
        /**
         * Takes one.
         *
         * @param end index of the token after the phrase
         */
        void phrase(T what, int end);
    }

    private static final int FEW = 2;

    private Map<String, Phrasebook<T>> next = Map.of();
    private List<T> here = List.of();

    void add(List<String> words, T what) {
        Phrasebook<T> at = this;
        for (String word : words) {
            if (at.next.isEmpty()) {
                at.next = new HashMap<>(FEW);
            }
            at = at.next.computeIfAbsent(word, unseen -> new Phrasebook<>());
        }
        if (at.here.isEmpty()) {
            at.here = new ArrayList<>(1);
        }
        at.here.add(what);
    }

    /** Tells of the phrases that begin at a token and end before another. */
    void at(Tokens tokens, int start, int end, Found<T> found) {
        @Nullable Phrasebook<T> at = this;
        for (int i = start; i < end; i++) {
            at = at.next.get(tokens.word(i));
            if (at == null) {
                return;
            }
            for (T what : at.here) {
                found.phrase(what, i + 1);
            }
        }
    }
}
