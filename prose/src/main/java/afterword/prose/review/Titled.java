package afterword.prose.review;

import afterword.prose.letter.Finding;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import org.jspecify.annotations.Nullable;

/** L10: titles before names. */
final class Titled {

    private Titled() {}

    /**
     * What is wrong with a title before a name.
     *
     * @param title as written
     * @param span of title and name
     * @return null if nothing is
     */
    static @Nullable Finding wrong(String title, Span span, Bearer bearer) {
        String own = bearer.title();
        String said = Courtesy.plain(title);
        if (own != null && String.valueOf(Courtesy.plain(own)).equals(said)) {
            return null;
        }
        if (own != null) {
            return new Finding(
                    "L10",
                    Severity.WARNING,
                    span,
                    "The title is " + own,
                    "So " + bearer.called() + " is addressed.",
                    Sources.NAMES,
                    new Repair(span, bearer.formal()));
        }
        String says = Courtesy.guessed(title)
                ? "Nobody has told how to address " + bearer.called() + "; the full name is never wrong."
                : "Nobody has told of this title of " + bearer.called() + ".";
        return new Finding(
                "L10",
                Severity.WARNING,
                span,
                Courtesy.guessed(title) ? "“" + title + "” is a guess" : "“" + title + "” is not on record",
                says,
                Sources.NAMES,
                new Repair(span, bearer.formal()));
    }
}
