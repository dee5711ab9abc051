package afterword.prose.timeline;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of a sentence that a phrase belongs to, and what of it stands before and behind the phrase, up to the phrases
 * next to it.
 *
 * @param start the first token of the clause
 * @param left the first token between the phrase before and this one
 * @param right behind the last token between this phrase and the next
 * @param end behind the clause
 */
record Clause(Tokens words, Phrase phrase, int start, int left, int right, int end) {

    private static final int LONGEST = 40;
    private static final Set<String> BREAKS =
            Set.of("but", "so", "while", "whereas", "although", "though", ";", ":", "(", ")", "|", "•");
    private static final Set<String> SUBJECTS = Set.of(
            "we",
            "i",
            "you",
            "they",
            "he",
            "she",
            "it",
            "we'll",
            "i'll",
            "you'll",
            "they'll",
            "he'll",
            "she'll",
            "it'll",
            "we're",
            "i'm",
            "the",
            "our",
            "interviews",
            "then",
            "there",
            "your",
            "shortlisted",
            "applications",
            "candidates",
            "please",
            "successful",
            "somebody",
            "someone",
            "we'd",
            "i'd",
            "that",
            "this",
            "hope",
            "will",
            "if",
            "decisions",
            "offers",
            "after",
            "once",
            "when",
            "expect",
            "aim",
            "anyone",
            "those",
            "my");

    static Clause of(Tokens words, Phrase phrase, @Nullable Phrase before, @Nullable Phrase next) {
        int start = phrase.start();
        while (start > 0 && phrase.start() - start < LONGEST && !breaks(words, start - 1)) {
            start--;
        }
        int end = phrase.end();
        while (end < words.size() && end - phrase.end() < LONGEST && !breaks(words, end)) {
            end++;
        }
        int left = before == null ? start : Math.max(start, before.end());
        int right = next == null ? end : Math.min(end, next.start());
        return new Clause(words, phrase, start, Math.min(left, phrase.start()), Math.max(right, phrase.end()), end);
    }

    private static boolean breaks(Tokens words, int i) {
        return words.isStop(i)
                || words.in(i, BREAKS)
                || words.is(i, ",")
                || (words.is(i, "because") && !words.is(i + 1, "of"))
                || (words.is(i, "-") && !words.joined(i))
                || (words.is(i, "and") && words.in(i + 1, SUBJECTS));
    }

    /** The clause behind this one in the same sentence: from its first token to behind its last. */
    int[] next() {
        int from = end;
        while (from < words.size() && breaks(words, from) && !words.isStop(from)) {
            from++;
        }
        int to = from;
        while (to < words.size() && to - from < LONGEST && !breaks(words, to)) {
            to++;
        }
        return new int[] {from, to};
    }

    /** The clause before this one in the same sentence. */
    int[] previous() {
        int to = start;
        while (to > 0 && breaks(words, to - 1) && !words.isStop(to - 1) && !words.is(to - 1, "and")) {
            to--;
        }
        int from = to;
        while (from > 0 && to - from < LONGEST && !breaks(words, from - 1)) {
            from--;
        }
        return new int[] {from, to};
    }

    /** The first token of the sentence, as far as it is looked at. */
    int sentenceStart() {
        int i = start;
        while (i > 0 && phrase.start() - i < 2 * LONGEST && !words.isStop(i - 1)) {
            i--;
        }
        return i;
    }
}
