package afterword.prose.draft;

import afterword.prose.letter.Letter;
import java.util.List;

/**
 * A first version of a message, for the person to make theirs.
 *
 * @param head what stands above the salutation of a letter or a fax (addresses, date), lines ended by {@code \n}; else empty
 * @param gaps what was not known: blanks first, in the order they stand, then what the draft does without
 */
public record Draft(Letter letter, String head, List<Gap> gaps) {}
