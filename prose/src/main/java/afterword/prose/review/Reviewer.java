package afterword.prose.review;

import afterword.prose.confused.Confusables;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Layout;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import afterword.prose.tone.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reviews letters. Pure, asks no clock, and safe for use by many threads. */
public final class Reviewer {

    private static final Comparator<Finding> IN_ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Reviewer::place)
            .thenComparing(Finding::check);

    private final Tone tone;
    private final List<Check> checks;

    private Reviewer(Tone tone) {
        this.tone = tone;
        checks = List.of(
                new Sound(tone),
                new Slips(Confusables.builtIn()),
                new Salutations(),
                new Mentions(),
                new Anglicised(),
                new Companies(),
                new Misnamed(),
                new OtherCompanies(),
                new Positions(),
                new Advertised(),
                new MetOn(),
                new Points(),
                new Fitting(),
                new Asked(),
                new Siblings(),
                new Resent(),
                new Angle(),
                new Recipient(),
                new Way(),
                new Enclosed(),
                new Heading(),
                new Feedback(),
                new OtherOffer(),
                new NamedDate(),
                new Length());
    }

    /** The reviewer that comes with the product; what it reads by is read on first use. */
    public static Reviewer builtin() {
        return Builtin.REVIEWER;
    }

    /** How many words count for its length: those between salutation and closing, of a call those said to the person; of what a machine is told, all. */
    public static int words(Form form, String body) {
        return Length.words(form, body);
    }

    private static final class Builtin {
        static final Reviewer REVIEWER = new Reviewer(Tone.builtin());
    }

    /** Everything but spelling and politeness, which the application adds. */
    public Review review(Letter letter, Circumstances about) {
        Recorded recorded = Recorded.of(about, letter);
        Roster roster = Roster.of(recorded);
        Page page = new Page(
                letter,
                recorded,
                roster,
                Table.of(letter.kind(), letter.form().spoken() && recorded.called()),
                Layout.of(letter.body()),
                Takes.read(letter, roster, tone),
                Neutral.of(letter.subject(), 0, letter.subject().length(), roster)
                        .read(tone, Span.Part.SUBJECT));
        List<Finding> found = new ArrayList<>();
        for (Check check : checks) {
            for (Finding each : check.of(page)) {
                if (each.severity() == Severity.GOOD || page.reads(each.check())) {
                    found.add(each);
                }
            }
        }
        found.addAll(Well.done(page, List.copyOf(found)));
        found.sort(IN_ORDER);
        return new Review(List.copyOf(found));
    }

    /** The subject before the body, and behind both what is about no words. */
    private static int place(Finding finding) {
        Span span = finding.span();
        if (span == null) {
            return Integer.MAX_VALUE;
        }
        return span.part() == Span.Part.SUBJECT ? span.from() - Integer.MAX_VALUE / 2 : span.from();
    }
}
