package afterword.prose.review;

import afterword.engine.fact.Person;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** L10: what somebody's job is called. */
final class Positions implements Check {

    private static final String JOB = "(?:" + String.join("|", Occupations.titles()) + ")";

    /** What nobody is called with a capital that is not rather a surname: "Ms. Baker, Mr. Cook". */
    private static final String ANY_JOB = "(?:" + JOB + "|" + String.join("|", Occupations.trades()) + ")";

    private static final String TITLE = "((?:(?:\\p{Lu}[\\p{L}'’-]++|of|the|and|for|&) ){0,5}" + JOB
            + "(?: (?:of|for)(?: the)?(?: \\p{Lu}[\\p{L}'’-]++| and(?= \\p{Lu})){1,5}|(?: \\p{Lu}[\\p{L}'’-]++){1,4})?)";

    /** The same in small letters as well, where a name stands beside it. */
    private static final String BESIDE =
            "((?:(?!and\\b)[\\p{L}'’-]+ ){0,3}(?i:" + ANY_JOB + ")(?: (?:of|for) [\\p{L}'’ -]{2,40}?)?)";

    /** What somebody is in the selection, whatever the card says. */
    private static final Pattern PART = Pattern.compile(
            "(?i).*\\b(?:hiring|interview\\w*|panel|contact)\\b.*|manager|lead|head|chief|assistant|recruiter");

    private static final Pattern YOURS = Pattern.compile("(?:\\b[Aa]s (?:the |our |a |an )?" + TITLE
            + ",? you\\b|\\b[Yy]our (?:role|work|position|job|post|part|experience|perspective|view) as (?:the |a |an )?"
            + TITLE + ")");

    private static final Pattern BEFORE =
            Pattern.compile("(?:\\b(?:[Yy]our|[Tt]he|[Oo]ur) " + BESIDE + "|\\b" + TITLE + "),? \\z");

    private static final Pattern BEHIND = Pattern.compile(
            "(?:,| \\()? ?(?:who is )?(?:your|the|our) " + BESIDE + "(?=[,.;)]| (?:and|who|about|for|was|told))");

    private static final int AROUND = 80;

    @Override
    public List<Finding> of(Page page) {
        List<Finding> found = new ArrayList<>();
        Span said = page.layout().said();
        Person to = page.recorded().to();
        if (to != null && to.title() != null) {
            Matcher yours = YOURS.matcher(page.body()).region(said.from(), said.to());
            while (yours.find()) {
                int group = yours.group(1) == null ? 2 : 1;
                add(to, yours.start(group), yours.end(group), page, found);
            }
        }
        for (Person each : page.recorded().people()) {
            Bearer bearer = Bearer.of(each);
            if (bearer != null && each.title() != null) {
                beside(each, named(bearer), page, found);
            }
        }
        return found;
    }

    /** The whole name, or the title and the family name: with a point or without one, whatever the record has. */
    private static Pattern named(Bearer bearer) {
        String whole = Pattern.quote(bearer.called());
        String title = bearer.title();
        String formal = bearer.formal();
        if (title == null || !formal.startsWith(title)) {
            return Pattern.compile(whole + "|" + Pattern.quote(formal));
        }
        String bare = title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
        return Pattern.compile(
                whole + "|" + Pattern.quote(bare) + "\\.?" + Pattern.quote(formal.substring(title.length())));
    }

    /** What stands before and behind a name. */
    private static void beside(Person person, Pattern name, Page page, List<Finding> found) {
        Span said = page.layout().said();
        Matcher names = name.matcher(page.body()).region(said.from(), said.to());
        while (names.find()) {
            int at = names.start();
            Matcher before = BEFORE.matcher(page.body()).region(Math.max(said.from(), at - AROUND), at);
            if (before.find()) {
                int group = before.group(1) == null ? 2 : 1;
                add(person, before.start(group), before.end(group), page, found);
            }
            int end = names.end();
            Matcher behind = BEHIND.matcher(page.body()).region(end, Math.min(said.to(), end + AROUND));
            if (behind.lookingAt()) {
                add(person, behind.start(1), behind.end(1), page, found);
            }
        }
    }

    private static void add(Person person, int from, int to, Page page, List<Finding> found) {
        String title = String.valueOf(person.title());
        Span span = Page.span(from, to);
        if (!PART.matcher(page.at(span)).matches() && !agree(page.at(span), title)) {
            found.add(new Finding(
                    "L10",
                    Severity.WARNING,
                    span,
                    "The title is " + title,
                    "So " + person.name() + "’s job stands on record.",
                    Sources.NAMES,
                    new Repair(span, title)));
        }
    }

    /** Whether one says no more than the other. */
    private static boolean agree(String said, String title) {
        Set<String> one = words(said);
        Set<String> other = words(title);
        return one.containsAll(other) || other.containsAll(one);
    }

    private static Set<String> words(@Nullable String title) {
        Set<String> words = new HashSet<>(
                Arrays.asList(String.valueOf(title).toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        words.removeAll(Set.of("of", "the", "and", "for", "fellow", "new", "former", "colleague", ""));
        return words;
    }
}
