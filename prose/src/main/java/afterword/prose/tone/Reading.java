package afterword.prose.tone;

import afterword.prose.letter.Finding;
import java.util.List;

/**
 * How a text sounds.
 *
 * @param findings what should not be said, in the order of the text, whoever the letter goes to and whatever it is for
 * @param signs what is said that a check may want
 */
public record Reading(List<Finding> findings, List<Sign> signs) {

    /** Whether a sentence says what a check wants. */
    public boolean says(String check, String wish) {
        return signs.stream()
                .anyMatch(sign -> sign.check().equals(check) && sign.wish().equals(wish));
    }
}
