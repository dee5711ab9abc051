package afterword.prose.review;

import afterword.prose.letter.Finding;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * L10: the employer under a name of which a word is another, "Derwent View Rehabilitation" for Derwent Rise Rehabilitation. It
 * is an error where both ends of the name are right and there is hardly anybody else it could be. Departments and products
 * have words behind the name or leave some out, so what is longer or shorter is left alone.
 */
final class Misnamed implements Check {

    /** Words with capitals beside each other. */
    private static final Pattern NAMED = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’-]*+(?:(?:[ \\t]+|[ \\t]*\\n)(?:(?:and|of|for|the|&)[ \\t]+)*+\\p{Lu}[\\p{L}\\p{M}\\p{N}'’-]*+)++");

    /** Before the name of those one wants to work for. */
    private static final Pattern HERE = Pattern.compile(
            "(?i)(?:\\bjoin|(?<!\\b(?:since|before|after|on|when|upon|by|to) )\\bjoining|\\b(?:be|become|becoming) part of"
                    + "|\\b(?:the|this|your) (?:[\\p{L}-]+ ){0,3}(?:role|position|job|opportunity|vacancy|opening|team) (?:at|with)"
                    + "|\\bto work (?:at|for))\\s+(?:the )?$");

    private static final int WIDEST_BEFORE = 60;

    /** From this many words on the beginning tells whose a name is; of two it is half. */
    private static final int LONG = 3;

    /** From this many words on one other word in the middle makes no other name. */
    private static final int LONGER = 4;

    @Override
    public List<Finding> of(Page page) {
        List<Finding> found = new ArrayList<>();
        List<String> own = Companies.telling(page.roster().employers().getFirst());
        if (own.size() < 2) {
            return found;
        }
        Span said = page.layout().said();
        Matcher named = NAMED.matcher(page.body()).region(said.from(), said.to());
        while (named.find()) {
            List<WordIn> words = WordIn.of(page.body(), named.start(), named.end()).stream()
                    .filter(word -> word.capital() && !Companies.legal(word.text()))
                    .toList();
            for (int at = 0; at + 1 < words.size(); at++) {
                Finding finding = wrong(words.subList(at, words.size()), own, page);
                if (finding != null) {
                    found.add(finding);
                    break;
                }
            }
        }
        return found;
    }

    /** Whether words begin with the name and something else in it. */
    private static @Nullable Finding wrong(List<WordIn> words, List<String> own, Page page) {
        int length = Math.min(words.size(), own.size());
        int same = 0;
        boolean ofASort = true;
        for (int i = 0; i < length; i++) {
            String word = words.get(i).text();
            boolean is = Nearness.sameLetters(word, own.get(i));
            if (!is && meant(word, own.get(i), page.roster())) {
                return null;
            }
            same += is ? 1 : 0;
            ofASort &= is || CompanyWords.ofASort(word, own.get(i));
        }
        if (same == 0 || same == length || 2 * same < length) {
            return null;
        }
        boolean first = Nearness.sameLetters(words.getFirst().text(), own.getFirst());
        boolean last = Nearness.sameLetters(words.get(length - 1).text(), own.get(length - 1));
        boolean whole = length == own.size();
        boolean here = here(words.getFirst(), page.body());
        boolean error = whole && first && last && ofASort;
        boolean otherMiddle = whole && first && last && (here || (length >= LONGER && same == length - 1));
        boolean otherEnd = first && !last && ofASort && ((whole && length >= LONG) || (here && words.size() == 2));
        boolean otherBeginning = whole && !first && same == length - 1 && here;
        if (!error && !otherMiddle && !otherEnd && !otherBeginning) {
            return null;
        }
        Span span = Page.span(words.getFirst().from(), words.get(length - 1).to());
        return another(page.at(span), page.roster()) ? null : finding(error, span, page.roster());
    }

    /** Whether a word is written on purpose, or is what {@link Companies} takes for a slip. */
    private static boolean meant(String word, String own, Roster roster) {
        String one = Nearness.folded(word);
        String other = Nearness.folded(own);
        return roster.knows(word)
                || roster.spoken().contains(word)
                || Companies.nearly(word, own)
                || one.contains(other)
                || other.contains(one);
    }

    private static boolean here(WordIn word, String body) {
        return HERE.matcher(body)
                .region(Math.max(0, word.from() - WIDEST_BEFORE), word.from())
                .useTransparentBounds(true)
                .find();
    }

    /** Whether the name is another employer's of the record. */
    private static boolean another(String named, Roster roster) {
        return roster.employers().stream()
                .skip(1)
                .anyMatch(name -> Nearness.folded(name).startsWith(Nearness.folded(named)));
    }

    private static Finding finding(boolean error, Span span, Roster roster) {
        String name = roster.employers().getFirst();
        return new Finding(
                "L10",
                error ? Severity.ERROR : Severity.WARNING,
                span,
                "The company is " + name,
                error
                        ? "So its name stands on record."
                        : "So its name stands on record; if you mean somebody else, all is well.",
                Sources.NAMES,
                new Repair(span, name));
    }
}
