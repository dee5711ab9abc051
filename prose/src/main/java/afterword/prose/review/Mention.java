package afterword.prose.review;

import afterword.prose.letter.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on record, named in a text: by two words of the name or more, or by one behind a title.
 *
 * @param title the word before, null where there is none
 * @param right the words as they stand on record
 * @param span of title and name
 * @param name of the name alone
 * @param length how many words it takes up
 */
record Mention(
        Bearer bearer, @Nullable WordIn title, Likeness likeness, String right, Span span, Span name, int length) {

    /** How the words stand to those on record. */
    enum Likeness {
        SAME,
        MARKS,
        NEAR
    }

    private static final int LONGEST = 5;
    private static final int LONGEST_PARTICLE = 5;

    /** What is named from a word on, null if nobody is. */
    static @Nullable Mention at(List<WordIn> words, int at, String text, Roster roster) {
        boolean titled = Courtesy.is(words.get(at).text())
                && words.get(at).capital()
                && at + 1 < words.size()
                && words.get(at + 1).follows(words.get(at), text);
        int start = titled ? at + 1 : at;
        WordIn word = words.get(start);
        if (!word.capital() && word.text().length() > LONGEST_PARTICLE) {
            return null;
        }
        int most = 1;
        while (most < LONGEST
                && start + most < words.size()
                && words.get(start + most).follows(words.get(start + most - 1), text)) {
            most++;
        }
        Mention best = null;
        for (int length = most; length >= (titled ? 1 : 2); length--) {
            for (Bearer bearer : roster.people()) {
                Mention mention = of(words.subList(start, start + length), bearer, titled ? words.get(at) : null);
                if (mention != null && (best == null || mention.better(best))) {
                    best = mention;
                }
            }
            if (best != null) {
                return best;
            }
        }
        return best;
    }

    private boolean better(Mention other) {
        int order = likeness.compareTo(other.likeness);
        return order < 0
                || (order == 0
                        && title != null
                        && Objects.equals(Courtesy.plain(title.text()), Courtesy.plain(bearer.title()))
                        && !Objects.equals(Courtesy.plain(title.text()), Courtesy.plain(other.bearer.title())));
    }

    /** The words as a stretch of a name, null if they are none. */
    private static @Nullable Mention of(List<WordIn> words, Bearer bearer, @Nullable WordIn title) {
        List<String> own = bearer.words();
        for (int from = 0; from + words.size() <= own.size(); from++) {
            Mention mention = aligned(words, own.subList(from, from + words.size()), bearer, title);
            if (mention != null) {
                return mention;
            }
        }
        List<String> ends = List.of(own.getFirst(), own.getLast());
        return words.size() == 2 && own.size() > 2 ? aligned(words, ends, bearer, title) : null;
    }

    private static @Nullable Mention aligned(
            List<WordIn> words, List<String> own, Bearer bearer, @Nullable WordIn title) {
        Likeness worst = Likeness.SAME;
        int alike = 0;
        List<String> right = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).text();
            boolean small = Character.isLowerCase(own.get(i).codePointAt(0));
            if (!small && !words.get(i).capital()) {
                return null;
            }
            Likeness each = Nearness.same(word, own.get(i))
                    ? Likeness.SAME
                    : Nearness.sameLetters(word, own.get(i))
                            ? Likeness.MARKS
                            : Nearness.near(word, own.get(i)) && small == Character.isLowerCase(word.codePointAt(0))
                                    ? Likeness.NEAR
                                    : null;
            if (each == null) {
                return null;
            }
            alike += each == Likeness.NEAR ? 0 : small ? 0 : 1;
            worst = each.compareTo(worst) > 0 ? each : worst;
            right.add(each == Likeness.SAME ? word : own.get(i));
        }
        if (worst == Likeness.NEAR && alike == 0 && title == null) {
            return null;
        }
        Span name = Page.span(words.getFirst().from(), words.getLast().to());
        Span span = title == null ? name : Page.span(title.from(), name.to());
        int length = words.size() + (title == null ? 0 : 1);
        return new Mention(bearer, title, worst, String.join(" ", right), span, name, length);
    }
}
