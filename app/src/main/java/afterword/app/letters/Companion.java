package afterword.app.letters;

import afterword.app.candidacy.Planned;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Letter;
import java.util.List;

/** Who proposes a letter and looks it over: what the pages need of the part that knows English. */
public interface Companion {

    /** A letter to begin with, from what is on record. Where something is not known there is a marked blank. */
    Text propose(Planned planned, LetterKey key);

    /**
     * What is to be said of a letter.
     *
     * @param others those to colleagues, as they stand now
     */
    List<Finding> review(Planned planned, Letter letter, List<Letter> others);

    /** How much two letters read alike, from 0 to 1; names, salutation and signature do not count. */
    double likeness(Planned planned, Letter one, Letter other);
}
