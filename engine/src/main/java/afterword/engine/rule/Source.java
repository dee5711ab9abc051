package afterword.engine.rule;

/**
 * Where a rule comes from.
 *
 * @param article name of the article ("three-steps"), "house" for our own convention, "promise" for what the product promises
 * @param rule the number of the statement ("S1.14", "H3", "U37")
 * @param section where the article says it ("step 2"), empty if it has no such place
 */
public record Source(String article, String rule, String section) {

    @Override
    public String toString() {
        return section.isEmpty() ? article + " " + rule : article + ", " + section + " (" + rule + ")";
    }
}
