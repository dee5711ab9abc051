package afterword.prose.review;

import afterword.prose.letter.Finding;
import java.util.List;

/**
 * One thing a letter is looked over for. Pure, and safe for use by several threads. It need not ask whether it applies: what
 * it finds under a name that does not stand in the {@link Table} for the letter is dropped, unless it is well done.
 */
interface Check {

    /** What it finds on a page, in any order. */
    List<Finding> of(Page page);
}
