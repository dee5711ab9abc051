package afterword.app.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * How much the letters to colleagues read alike.
 *
 * @param names of whom they go to, in the order of rows and columns
 * @param says it in words
 */
public record Alike(List<String> names, List<Row> rows, String says) {

    private static final int MUCH = 50;
    private static final int WHOLE = 100;

    /** The letters against the one to somebody. */
    public record Row(String name, List<Cell> cells) {}

    /**
     * @param percent from 0 to 100
     * @param self whether a letter stands against itself
     * @param much whether two read too much alike
     */
    public record Cell(int percent, boolean self, boolean much) {

        /** For the drawing. */
        public String style() {
            return "--v:" + (self ? 0 : percent);
        }
    }

    /** @param likeness from 0 to 1 */
    static <L> Alike of(List<String> names, List<L> letters, ToDoubleBiFunction<L, L> likeness) {
        List<Row> rows = new ArrayList<>();
        int most = 0;
        String pair = "";
        for (int i = 0; i < letters.size(); i++) {
            List<Cell> cells = new ArrayList<>();
            for (int j = 0; j < letters.size(); j++) {
                int percent = (int) Math.round(WHOLE * likeness.applyAsDouble(letters.get(i), letters.get(j)));
                cells.add(new Cell(i == j ? 0 : percent, i == j, i != j && percent >= MUCH));
                if (i < j && percent >= most) {
                    most = percent;
                    pair = names.get(i) + "’s and " + names.get(j) + "’s";
                }
            }
            rows.add(new Row(names.get(i), cells));
        }
        return new Alike(
                names,
                rows,
                most >= MUCH
                        ? pair + " notes read alike: " + most + " %. People who share a corridor compare."
                        : "Each reads like a letter of its own.");
    }
}
