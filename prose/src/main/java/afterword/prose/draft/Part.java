package afterword.prose.draft;

import java.util.List;

/**
 * One place in a letter, and what can be said there.
 *
 * @param needed whether something is said there in any case, with a blank if need be
 * @param ifRoom whether it is only said where the letter stays short
 * @param paragraph whether a paragraph begins here
 */
record Part(String name, boolean needed, boolean ifRoom, boolean paragraph, List<Sentence> say) {}
