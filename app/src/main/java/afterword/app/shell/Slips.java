package afterword.app.shell;

import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Problem;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was not understood in a form, by field.
 *
 * @param byField a sentence or two for each field that has a problem
 */
public record Slips(Map<String, String> byField) {

    /** The slips of an input whose problems name a form's field as their file. */
    public static Slips of(BadInputException bad) {
        Map<String, String> slips = new LinkedHashMap<>();
        for (Problem problem : bad.problems()) {
            String maybe = problem.maybe() == null ? "" : " Maybe " + problem.maybe() + "?";
            slips.putIfAbsent(
                    problem.place().file(), problem.message() + ". Expected " + problem.expected() + "." + maybe);
        }
        return new Slips(slips);
    }
}
