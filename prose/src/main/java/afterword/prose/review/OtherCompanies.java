package afterword.prose.review;

import afterword.prose.letter.Finding;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * L9: another company where this one belongs, as is left behind when a letter is made from the one before. One of another
 * application is wrong; one that nobody wrote down is asked about.
 */
final class OtherCompanies implements Check {

    /** Where only the employer is meant: who is to be joined, and whose the position is. */
    private static final Pattern HERE = Pattern.compile("\\b(?:(?:[Jj]oin|[Jj]oining)"
            + "|(?:[Tt]he|[Tt]his|[Yy]our) (?:[\\p{L}-]+ ){0,3}(?:role|position|job|opportunity|vacancy|opening) (?:at|with)"
            + "|(?:working|interviewing|interview|future) (?:at|with|for)"
            + "|interest(?:ed)? in (?:joining|working (?:at|for|with)))"
            + " ((?:[Tt]he )?\\p{Lu}[\\p{L}\\p{N}'’&.-]*+(?: (?:(?:and|of|&) )?\\p{Lu}[\\p{L}\\p{N}'’&.-]*+){0,4})");

    private static final int SHORTEST = 3;

    @Override
    public List<Finding> of(Page page) {
        List<Finding> found = new ArrayList<>();
        Span said = page.layout().said();
        Matcher here = HERE.matcher(page.body()).region(said.from(), said.to());
        while (here.find()) {
            Finding finding = of(here.group(1), here.start(1), page);
            if (finding != null) {
                found.add(finding);
            }
        }
        return found;
    }

    private static @Nullable Finding of(String written, int at, Page page) {
        String named = written.replaceFirst("(?:['’]s?|[.,]+)$", "");
        Roster roster = page.roster();
        String own = roster.employers().getFirst();
        boolean whole = !named.equals(own) && roster.employers().contains(named);
        if (named.length() < SHORTEST || (!whole && related(named, own, page))) {
            return null;
        }
        Span span = Page.span(at, at + named.length());
        boolean other = whole || roster.employers().stream().skip(1).anyMatch(name -> begins(named, name));
        return new Finding(
                "L9",
                other ? Severity.ERROR : Severity.WARNING,
                span,
                "This goes to " + own,
                other
                        ? named + " is another application of yours."
                        : named + " is not on record here; if you mean it, all is well.",
                Sources.of("S4.18"),
                new Repair(span, own));
    }

    /** Whether some word has to do with the employer, somebody on record, or what was written down. */
    private static boolean related(String named, String own, Page page) {
        List<String> names = List.of(own.split("[\\s,]+"));
        boolean offered = page.row() == Table.OFFER_NOTICE;
        for (String word : named.split("[\\s]+")) {
            boolean employers =
                    names.stream().anyMatch(name -> Nearness.sameLetters(word, name) || Nearness.near(word, name));
            boolean people = page.roster().people().stream().anyMatch(bearer -> bearer.has(word));
            if (employers
                    || people
                    || Courtesy.is(word)
                    || page.roster().spoken().contains(word)
                    || Mentions.ORDINARY.contains(word)) {
                return true;
            }
        }
        return offered || named.equals(named.toUpperCase(Locale.ROOT));
    }

    private static boolean begins(String named, String name) {
        String first = name.split("[\\s,]+")[0];
        return named.equals(name) || named.equals(first) || named.startsWith(first + " ");
    }
}
