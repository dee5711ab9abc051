package afterword.prose.review;

import afterword.prose.letter.Finding;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * L10: the names of people in what a letter says. A name is taken for a slip only beside something that shows whom it means:
 * the other half of the name, or a title; a lone word only where it is a letter off and no word of the language.
 */
final class Mentions implements Check {

    /** Words with a capital that are no names. */
    static final Set<String> ORDINARY = Set.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "Spring",
            "Summer",
            "Autumn",
            "Fall",
            "Winter",
            "English",
            "French",
            "German",
            "Spanish",
            "Polish",
            "Welsh",
            "Irish",
            "Dear",
            "Thank",
            "Thanks",
            "Best",
            "Kind",
            "Regards",
            "Christmas",
            "Easter",
            "Internet",
            "Will",
            "Since",
            "Please");

    private static final int SHORTEST_ALONE = 3;

    @Override
    public List<Finding> of(Page page) {
        List<Finding> found = new ArrayList<>();
        String body = page.body();
        Span said = page.layout().said();
        List<WordIn> words = WordIn.of(body, said.from(), said.to());
        int at = 0;
        while (at < words.size()) {
            Mention mention = Mention.at(words, at, body, page.roster());
            if (mention != null) {
                judge(mention, found);
                at += mention.length();
            } else {
                Finding alone = alone(words, at, body, page.roster());
                if (alone != null) {
                    found.add(alone);
                }
                at++;
            }
        }
        Span closing = page.layout().closing();
        if (closing != null) {
            List<WordIn> under = WordIn.of(body, closing.from(), closing.to());
            for (int i = 0; i < under.size(); i++) {
                Mention mention = Mention.at(under, i, body, page.roster());
                if (mention != null && mention.title() == null) {
                    judge(mention, found);
                    i += mention.length() - 1;
                }
            }
        }
        return found;
    }

    private static void judge(Mention mention, List<Finding> found) {
        Bearer bearer = mention.bearer();
        Span span = mention.span();
        switch (mention.likeness()) {
            case SAME -> {
                WordIn title = mention.title();
                Finding wrong = title == null ? null : Titled.wrong(title.text(), span, bearer);
                if (wrong != null) {
                    found.add(wrong);
                }
            }
            case MARKS ->
                found.add(new Finding(
                        "L10",
                        Severity.WARNING,
                        mention.name(),
                        "The name is " + mention.right(),
                        "A mark on a letter belongs to the name.",
                        Sources.NAMES,
                        new Repair(mention.name(), mention.right())));
            case NEAR ->
                found.add(new Finding(
                        "L10",
                        bearer.weight(),
                        mention.name(),
                        "The name is " + mention.right(),
                        bearer.verified()
                                ? "So it stands on record."
                                : "So it was heard; nobody has seen it written yet.",
                        Sources.NAMES,
                        new Repair(mention.name(), mention.right())));
        }
    }

    /** A word that stands for itself and is nearly a name. */
    private static @Nullable Finding alone(List<WordIn> words, int at, String body, Roster roster) {
        WordIn word = words.get(at);
        String text = word.text();
        if (!word.capital()
                || text.length() < SHORTEST_ALONE
                || ORDINARY.contains(text)
                || roster.knows(text)
                || roster.spoken().contains(text)
                || beside(words, at, body)) {
            return null;
        }
        for (Bearer bearer : roster.people()) {
            for (String own : bearer.words()) {
                boolean marks = Nearness.sameLetters(text, own);
                boolean near = !word.first()
                        && Nearness.folded(own).length() > SHORTEST_ALONE
                        && Character.isUpperCase(own.codePointAt(0))
                        && Nearness.apart(Nearness.folded(text), Nearness.folded(own)) == 1;
                if (!bearer.id().isEmpty() && (marks || near)) {
                    Span span = Page.span(word.from(), word.to());
                    return new Finding(
                            "L10",
                            Severity.WARNING,
                            span,
                            "The name is " + own,
                            marks ? "A mark on a letter belongs to the name." : "If you mean " + bearer.called() + ".",
                            Sources.NAMES,
                            new Repair(span, own));
                }
            }
        }
        return null;
    }

    /** Whether the word belongs to a longer name, of somebody or something else. */
    private static boolean beside(List<WordIn> words, int at, String body) {
        WordIn word = words.get(at);
        boolean before = at > 0
                && words.get(at - 1).capital()
                && !words.get(at - 1).first()
                && word.follows(words.get(at - 1), body)
                && words.get(at - 1).text().length() > 1;
        boolean after = at + 1 < words.size()
                && words.get(at + 1).capital()
                && words.get(at + 1).follows(word, body)
                && words.get(at + 1).text().length() > 1;
        return before || after;
    }
}
