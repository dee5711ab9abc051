package afterword.prose.review;

import afterword.prose.letter.Finding;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import afterword.prose.name.Difference;
import afterword.prose.name.Likeness;
import afterword.prose.name.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** L10: whether the one who is greeted is the one the letter goes to, in the right letters and with the right title. */
final class Salutations implements Check {

    private static final Pattern GREETING = Pattern.compile(
            "\\A(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day))(?:\\s+there)?\\s+",
            Pattern.CASE_INSENSITIVE);

    /** Words for somebody whose name one does not know. */
    private static final Pattern NAMELESS = Pattern.compile(
            "(?i).*\\b(?:to whom|sir|madam|hiring|recruit(?:ing|ment|er)|human resources|hr|team|committee|manager|personnel|colleagues"
                    + "|everyone|all|ladies|gentlemen|department|director|folks|panel)\\b.*");

    private static final Pattern LIST = Pattern.compile("\\s+(?:and|&)\\s+|\\s*,\\s*");

    @Override
    public List<Finding> of(Page page) {
        Span salutation = page.layout().salutation();
        Roster roster = page.roster();
        Bearer to = roster.to();
        if (salutation == null || to == null) {
            return List.of();
        }
        String said = page.at(salutation);
        Matcher greeting = GREETING.matcher(said);
        int start = greeting.find() ? greeting.end() : said.regionMatches(true, 0, "to whom", 0, 7) ? 0 : said.length();
        if (start >= said.length()) {
            return List.of();
        }
        String named = said.substring(start);
        Span span = Page.span(salutation.from() + start, salutation.to());
        if (NAMELESS.matcher(named).matches() && !to.words().stream().anyMatch(named::contains)) {
            String with = start == 0 ? "Dear " + to.formal() : to.formal();
            return List.of(finding(
                    Severity.WARNING,
                    span,
                    "Greeted without the name",
                    "You know who reads this: " + to.called() + ".",
                    with));
        }
        String[] each = LIST.split(named);
        if (each.length > 1) {
            return several(each, named, span.from(), roster, to);
        }
        Finding found = one(named, span, roster, to);
        return found == null ? List.of() : List.of(found);
    }

    /** Of several who are greeted, one is the addressee. */
    private static List<Finding> several(String[] each, String named, int at, Roster roster, Bearer to) {
        List<Finding> found = new ArrayList<>();
        boolean greeted = false;
        int from = 0;
        for (String name : each) {
            from = named.indexOf(name, from);
            Finding finding = one(name, Page.span(at + from, at + from + name.length()), roster, to);
            boolean other = roster.other(bare(name)) != null;
            greeted |= finding == null;
            if (finding != null && !other) {
                found.add(finding);
            }
            from += name.length();
        }
        return greeted ? List.of() : found;
    }

    private static @Nullable Finding one(String named, Span span, Roster roster, Bearer to) {
        String title = title(named);
        List<String> words = bare(named);
        if (words.isEmpty()) {
            return null;
        }
        List<String> own = to.words();
        if (words.stream().allMatch(to::has)) {
            return right(title, words, span, to);
        }
        if (words.stream().allMatch(word -> own.stream().anyMatch(mine -> Nearness.sameLetters(word, mine)))) {
            return finding(
                    Severity.WARNING,
                    span,
                    "The name is " + to.called(),
                    "A mark on a letter belongs to the name.",
                    marked(named, own));
        }
        String together = together(words, to);
        if (together != null) {
            return finding(
                    Severity.WARNING,
                    span,
                    "The name is " + to.called(),
                    "So it is written.",
                    title == null || !String.join(" ", to.family()).equals(together) ? together : to.formal());
        }
        Bearer other = roster.other(words);
        if (other != null) {
            return finding(
                    Severity.ERROR,
                    span,
                    "This goes to " + to.called(),
                    "The greeting is for " + other.called() + ".",
                    to.formal());
        }
        if (familiar(String.join(" ", words), to)) {
            return null;
        }
        return finding(
                to.weight(),
                span,
                "The name is " + to.called(),
                to.verified() ? "So it stands on record." : "So it was heard; nobody has seen it written yet.",
                title == null && words.size() == 1 && to.name().given() != null
                        ? given(words.getFirst(), to)
                        : to.formal());
    }

    /** The part of the name that has the same letters and is parted otherwise ("Jean Luc"), null if there is none. */
    private static @Nullable String together(List<String> words, Bearer to) {
        String said = Nearness.folded(String.join("", words));
        String given = to.name().given();
        for (String own : List.of(String.join(" ", to.family()), given == null ? "" : given, to.called())) {
            if (!own.isEmpty() && Nearness.folded(own).equals(said)) {
                return own;
            }
        }
        return null;
    }

    /** The forename where that is what was meant. */
    private static String given(String word, Bearer to) {
        String given = String.valueOf(to.name().given());
        String family = to.family().getLast();
        int first = Nearness.apart(Nearness.folded(word), Nearness.folded(given));
        int last = Nearness.apart(Nearness.folded(word), Nearness.folded(family));
        return last < first ? to.formal() : given;
    }

    /** A short form of the forename, said among people who use them. */
    private static boolean familiar(String said, Bearer to) {
        String family = to.name().fullFamily();
        String given = to.name().given();
        if (given != null && Nearness.apart(Nearness.folded(said), Nearness.folded(given)) == 1) {
            return false;
        }
        PersonName spoken = PersonName.of(family == null || said.contains(family) ? said : said + " " + family);
        if (spoken == null) {
            return false;
        }
        Set<Difference> differences = Likeness.of(spoken, to.name()).differences();
        return differences.contains(Difference.NICKNAME)
                && !differences.contains(Difference.OTHER_FAMILY_NAME)
                && !differences.contains(Difference.TYPO);
    }

    /** The name is right; is the title, and is the family name whole? */
    private static @Nullable Finding right(@Nullable String title, List<String> words, Span span, Bearer to) {
        if (title == null) {
            return null;
        }
        Finding wrong = Titled.wrong(title, span, to);
        if (wrong != null) {
            return wrong;
        }
        List<String> family = to.family();
        boolean whole = family.stream().allMatch(part -> words.stream().anyMatch(word -> Nearness.same(word, part)))
                || words.stream().noneMatch(word -> family.stream().anyMatch(part -> Nearness.same(word, part)));
        return whole
                ? null
                : finding(
                        Severity.WARNING,
                        span,
                        "The family name is " + String.join(" ", family),
                        "All of it is the name.",
                        to.formal());
    }

    private static @Nullable String title(String named) {
        for (String word : named.strip().split("\\s+")) {
            return Courtesy.is(word) ? word : null;
        }
        return null;
    }

    /** The words of a name without titles before it. */
    private static List<String> bare(String named) {
        List<String> words = new ArrayList<>();
        for (String word : named.strip().split("\\s+")) {
            if (!word.isEmpty() && !(words.isEmpty() && Courtesy.is(word))) {
                words.add(word);
            }
        }
        return words;
    }

    /** The same words with the marks they have on record. */
    private static String marked(String named, List<String> own) {
        StringBuilder right = new StringBuilder();
        for (String word : named.strip().split("\\s+")) {
            String there = own.stream()
                    .filter(mine -> Nearness.sameLetters(word, mine))
                    .findFirst()
                    .orElse(word);
            right.append(right.isEmpty() ? "" : " ").append(there);
        }
        return right.toString();
    }

    private static Finding finding(Severity severity, Span span, String title, String says, @Nullable String with) {
        return new Finding(
                "L10", severity, span, title, says, Sources.NAMES, with == null ? null : new Repair(span, with));
    }
}
