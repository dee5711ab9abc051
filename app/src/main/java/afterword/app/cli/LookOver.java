package afterword.app.cli;

import afterword.app.present.FindingJson;
import afterword.app.present.JsonText;
import afterword.app.present.PolitenessJson;
import afterword.engine.fact.Case;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import afterword.prose.draft.English;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Letter;
import afterword.prose.politeness.Advice;
import afterword.prose.review.Circumstances;
import afterword.prose.review.Reviewer;
import afterword.prose.spelling.KnownWords;
import afterword.prose.spelling.Proofreader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks letters over in every respect: what the review says, spelling, and how they ask. */
final class LookOver {

    /** In characters, as wherever letters are kept. */
    private static final int LONGEST = 20_000;

    private final boolean spelling;
    private @Nullable Proofreader proofreader;

    /** @param spelling whether spelling and grammar are looked at, which take seconds to load */
    LookOver(boolean spelling) {
        this.spelling = spelling;
    }

    /**
     * What is to be said of a letter, the gravest first.
     *
     * @param others letters of the same day to colleagues
     */
    List<Finding> of(Letter letter, Case file, Instant now, List<Letter> others) {
        List<Finding> found = new ArrayList<>(Reviewer.builtin()
                .review(letter, new Circumstances(file, now, others))
                .findings());
        if (spelling && !letter.form().spoken()) {
            if (proofreader == null) {
                proofreader = Proofreader.load();
            }
            found = new ArrayList<>(proofreader.addTo(found, letter, KnownWords.of(file), English.of(file)));
        }
        Advice.of(letter, found).ifPresent(found::add);
        found.sort(Comparator.comparing(Finding::severity));
        return found;
    }

    /** The same for programs, as fields of an object that has begun. */
    static void write(JsonText out, Letter letter, List<Finding> findings) {
        out.list("findings");
        findings.forEach(each -> FindingJson.write(out, each));
        out.endList();
        if (!letter.form().spoken()) {
            PolitenessJson.write(out, letter.body());
        }
    }

    /**
     * The words of a letter, its lines ended by {@code \n}.
     *
     * @throws BadInputException if it is no letter: nothing, or a book
     */
    static String body(String text, Place place) {
        if (text.isBlank()) {
            throw problem(place, "there is nothing in it");
        }
        if (text.length() > LONGEST) {
            throw problem(place, "it has " + text.length() + " characters, and no letter is so long");
        }
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static BadInputException problem(Place place, String message) {
        return new BadInputException(
                new Problem(place, null, message, "a letter of at most " + LONGEST + " characters", null));
    }
}
