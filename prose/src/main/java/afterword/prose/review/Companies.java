package afterword.prose.review;

import afterword.prose.letter.Finding;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * L10: the employer's name, wherever something nearly like it stands. Another company may be mentioned on purpose, so only
 * what is very near counts; and one of another application counts where a letter speaks of joining it.
 */
final class Companies implements Check {

    /** Words that end the names of many companies. */
    private static final Set<String> LEGAL = Set.of(
            "inc",
            "ltd",
            "llc",
            "llp",
            "plc",
            "gmbh",
            "ag",
            "corp",
            "corporation",
            "limited",
            "co",
            "company",
            "group",
            "sa",
            "the",
            "and",
            "of",
            "for");

    private static final int LONG = 7;

    @Override
    public List<Finding> of(Page page) {
        List<Finding> found = new ArrayList<>();
        String body = page.body();
        List<WordIn> words = WordIn.of(
                body, page.layout().said().from(), page.layout().said().to());
        Roster roster = page.roster();
        List<String> telling = telling(roster.employers().getFirst());
        if (telling.isEmpty()) {
            return found;
        }
        for (int at = 0; at < words.size(); at++) {
            Finding wrong = wrong(words, at, telling, roster, body);
            if (wrong != null) {
                found.add(wrong);
            }
        }
        return found;
    }

    /** The words of a name that tell whose it is. */
    static List<String> telling(String name) {
        return Arrays.stream(name.split("[\\s,]+"))
                .filter(word -> !legal(word) && !Nearness.folded(word).isEmpty())
                .toList();
    }

    static boolean legal(String word) {
        return LEGAL.contains(Nearness.folded(word));
    }

    private static @Nullable Finding wrong(
            List<WordIn> words, int at, List<String> telling, Roster roster, String body) {
        int length = telling.size();
        boolean whole = at + length <= words.size() && length > 1;
        for (int i = 1; whole && i < length; i++) {
            whole = words.get(at + i).follows(words.get(at + i - 1), body);
        }
        if (whole) {
            boolean near = true;
            int same = 0;
            for (int i = 0; i < length; i++) {
                WordIn word = words.get(at + i);
                boolean is = Nearness.same(word.text(), telling.get(i));
                same += is ? 1 : 0;
                near &= is || (word.capital() && nearly(word.text(), telling.get(i)));
            }
            if (same == length) {
                return null;
            }
            boolean spoken = true;
            for (int i = 0; i < length; i++) {
                spoken &= roster.spoken().contains(words.get(at + i).text());
            }
            if (near && same > 0 && !spoken) {
                return finding(
                        words.get(at).from(), words.get(at + length - 1).to(), String.join(" ", telling), roster, body);
            }
        }
        WordIn word = words.get(at);
        String first = telling.getFirst();
        if (!word.capital()
                || Nearness.same(word.text(), first)
                || roster.knows(word.text())
                || roster.spoken().contains(word.text())) {
            return null;
        }
        boolean marks = Nearness.sameLetters(word.text(), first);
        int apart = Nearness.apart(Nearness.folded(word.text()), Nearness.folded(first));
        boolean near = first.length() >= LONG && apart <= 2 && apart > 0 && (!word.first() || apart == 1);
        boolean joined = length > 1 && Nearness.folded(word.text()).equals(Nearness.folded(String.join("", telling)));
        if (joined) {
            return finding(word.from(), word.to(), String.join(" ", telling), roster, body);
        }
        if (marks || near) {
            return finding(word.from(), word.to(), first, roster, body);
        }
        if (at + 1 < words.size()
                && words.get(at + 1).follows(word, body)
                && Nearness.folded(word.text() + words.get(at + 1).text()).equals(Nearness.folded(first))) {
            return finding(word.from(), words.get(at + 1).to(), first, roster, body);
        }
        return null;
    }

    /** Whether one may be a slip for the other, or begins as it does. */
    static boolean nearly(String word, String own) {
        return Nearness.sameLetters(word, own)
                || Nearness.near(word, own)
                || (begins(word, own) && Nearness.apart(Nearness.folded(word), Nearness.folded(own)) <= 3);
    }

    /** Whether the two begin alike for the better part. */
    private static boolean begins(String word, String own) {
        int most = Math.max(4, own.length() / 2);
        return word.length() > most
                && own.length() > most
                && Nearness.folded(word).startsWith(Nearness.folded(own.substring(0, most)));
    }

    private static Finding finding(int from, int to, String right, Roster roster, String body) {
        Span span = Page.span(from, to);
        boolean marks = Nearness.folded(body.substring(from, to)).equals(Nearness.folded(right));
        return new Finding(
                "L10",
                marks ? Severity.WARNING : Severity.ERROR,
                span,
                "The company is " + roster.employers().getFirst(),
                "So its name stands on record.",
                Sources.NAMES,
                new Repair(span, right));
    }
}
