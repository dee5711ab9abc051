package afterword.prose.politeness;

import afterword.engine.rule.Source;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import java.util.List;
import java.util.Optional;

/** What to say of a letter that asks too bluntly. It never keeps one from going. */
public final class Advice {

    /** An order or a bare "why" is below, whatever the product drafts is well above (docs/politeness.md). */
    static final double BLUNT = 0.25;

    private static final String CHECK = "L1";
    private static final List<Source> SOURCES = List.of(
            new Source("five-rules", "S0.4", "rule 1"),
            new Source("five-rules", "S0.5", "rule 1"),
            new Source("seven-rules", "S2.9", "rule 2"));

    private Advice() {}

    /**
     * Looks at the least polite request of a letter.
     *
     * @param found what else is said of the letter; a request of which something is said already is left alone
     */
    public static Optional<Finding> of(Letter letter, List<Finding> found) {
        Score score = Politeness.of(letter.body());
        if (letter.form().spoken() || !score.asking() || score.value() >= BLUNT) {
            return Optional.empty();
        }
        boolean said = found.stream()
                .filter(finding -> finding.severity() != Severity.GOOD)
                .map(Finding::span)
                .anyMatch(span -> span != null
                        && span.part() == Span.Part.BODY
                        && span.from() < score.request().end()
                        && score.request().start() < span.to());
        return said
                ? Optional.empty()
                : score.lowest()
                        .map(phrase -> new Finding(
                                CHECK,
                                Severity.ADVICE,
                                new Span(
                                        Span.Part.BODY,
                                        phrase.span().start(),
                                        phrase.span().end()),
                                "Asked a little bluntly",
                                "Here it is " + phrase.word()
                                        + ". “Could you” or “may I ask” leaves them room, and is as clear.",
                                SOURCES,
                                null));
    }
}
