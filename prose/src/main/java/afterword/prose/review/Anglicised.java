package afterword.prose.review;

import afterword.prose.letter.Finding;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import afterword.prose.name.EnglishForms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L10: a forename put in an English form, "Greg" for somebody whose card says Grzegorz. It is taken for theirs only where nobody
 * on record is called so, and where it stands alone or before their family name. The greeting has its own check.
 */
final class Anglicised implements Check {

    @Override
    public List<Finding> of(Page page) {
        List<Finding> found = new ArrayList<>();
        Span said = page.layout().said();
        Roster roster = page.roster();
        List<WordIn> words = WordIn.of(page.body(), said.from(), said.to());
        for (int i = 0; i < words.size(); i++) {
            WordIn word = words.get(i);
            if (!word.capital() || roster.knows(word.text()) || roster.spoken().contains(word.text())) {
                continue;
            }
            for (Bearer bearer : roster.people()) {
                String given = given(bearer, word.text());
                if (given != null && theirs(words, i, page.body(), bearer)) {
                    Span span = Page.span(word.from(), word.to());
                    found.add(new Finding(
                            "L10",
                            Severity.WARNING,
                            span,
                            "The name is " + given,
                            "If you mean " + bearer.called() + ": an English form is another name.",
                            Sources.NAMES,
                            new Repair(span, given)));
                    break;
                }
            }
        }
        return found;
    }

    /** The forename as it is written, null if the word is no English form of it. */
    private static @Nullable String given(Bearer bearer, String word) {
        String forenames = bearer.id().isEmpty() ? null : bearer.name().given();
        if (forenames != null) {
            for (String each : forenames.split("[\\s-]+")) {
                if (EnglishForms.standsFor(word, each)) {
                    return each;
                }
            }
        }
        return null;
    }

    /** Whether nothing beside the word makes it somebody else's name, or that of something else. */
    private static boolean theirs(List<WordIn> words, int at, String body, Bearer bearer) {
        WordIn word = words.get(at);
        boolean before = at > 0
                && words.get(at - 1).capital()
                && !words.get(at - 1).first()
                && word.follows(words.get(at - 1), body);
        if (before) {
            return false;
        }
        boolean after = word.end() == word.to()
                && at + 1 < words.size()
                && words.get(at + 1).capital()
                && words.get(at + 1).follows(word, body);
        return !after || bearer.family().contains(words.get(at + 1).text());
    }
}
