package afterword.prose.timeline;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What words behind a day make of it: "at the latest", "onwards", "or so".
 *
 * @param bound what it becomes, null if it stays
 * @param vague whether it is only roughly that day
 * @param end the token behind it
 */
record Suffix(@Nullable Bound bound, boolean vague, int end) {

    /** "or before" ends a day only where no other day follows. */
    private static final Set<String> GO_ON = Set.of(",", "we", "you", "and", "but", ")", "if", "to", "with");

    private record Ending(String[] words, @Nullable Bound bound) {}

    private static final List<Ending> ENDINGS = List.of(
            ending("at the very latest", Bound.BY),
            ending("at the latest", Bound.BY),
            ending("at latest", Bound.BY),
            ending("latest", Bound.BY),
            ending("or sooner", Bound.BY),
            ending("or earlier", Bound.BY),
            ending("or before", Bound.BY),
            ending("if not sooner", Bound.BY),
            ending("if not before", Bound.BY),
            ending("if not earlier", Bound.BY),
            ending("at the earliest", Bound.FROM),
            ending("at the very earliest", Bound.FROM),
            ending("at earliest", Bound.FROM),
            ending("earliest", Bound.FROM),
            ending("onwards", Bound.FROM),
            ending("onward", Bound.FROM),
            ending("or later", Bound.FROM),
            ending("or after", Bound.FROM),
            ending("or afterwards", Bound.FROM),
            ending("and later", Bound.FROM),
            ending("and onwards", Bound.FROM),
            ending("on out", Bound.FROM),
            ending("or so", null),
            ending("or thereabouts", null),
            ending("or thereabout", null),
            ending("- ish", null),
            ending("ish", null),
            ending("give or take", null),
            ending("sometime", null));

    private static Ending ending(String words, @Nullable Bound bound) {
        return new Ending(words.split(" "), bound);
    }

    static @Nullable Suffix at(Tokens words, int start) {
        int i = words.is(start, ",") || words.is(start, "(") ? start + 1 : start;
        Token token = words.at(i);
        if (token.kind() != Token.Kind.WORD && !token.word().equals("-")) {
            return null;
        }
        for (Ending ending : ENDINGS) {
            int end = words.after(i, ending.words);
            if (end > 0
                    && !(ending.words.length == 2
                            && ending.words[0].equals("or")
                            && ending.bound != null
                            && !words.ends(end)
                            && !words.in(end, GO_ON))) {
                return new Suffix(
                        ending.bound, ending.bound == null, words.is(start, "(") ? words.skip(end, ")") : end);
            }
        }
        // "from Monday on"
        return words.is(i, "on") && words.ends(i + 1) ? new Suffix(Bound.FROM, false, i + 1) : null;
    }
}
