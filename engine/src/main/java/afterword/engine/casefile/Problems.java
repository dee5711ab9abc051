package afterword.engine.casefile;

import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the problems of parts that can be read apart from each other. */
final class Problems {

    private static final Comparator<Problem> IN_FILE_ORDER = Comparator.comparingInt(
                    (Problem problem) -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column());

    private final List<Problem> found = new ArrayList<>();

    void add(BadInputException bad) {
        found.addAll(bad.problems());
    }

    void refuseAny() {
        if (!found.isEmpty()) {
            found.sort(IN_FILE_ORDER);
            throw new BadInputException(found);
        }
    }
}
