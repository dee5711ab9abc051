package afterword.prose.politeness;

/**
 * Something in a text that the model weighs.
 *
 * @param name of a strategy in square brackets, or words as they stand in the text
 * @param weight in log-odds, once for a passage however often it stands there
 * @param word for people
 */
record Trait(String name, double weight, String word) {

    /** Whether it is a way of asking, and not words that happen to go with one. */
    boolean strategy() {
        return name.startsWith("[");
    }
}
