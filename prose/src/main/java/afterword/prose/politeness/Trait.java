package afterword.prose.politeness;

/**
 * Something in a text that the model weighs.
 *
 * @param name of a strategy in square brackets, or words as they stand in the text
 * @param weight in log-odds, once for a passage however often it stands there
 * @param word for people, empty for mere words, which only add to the way of asking they stand in
 */
record Trait(String name, double weight, String word) {

    /** Whether it is a way of asking, and no mere word. */
    boolean way() {
        return !word.isEmpty();
    }
}
