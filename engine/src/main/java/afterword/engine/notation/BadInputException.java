package afterword.engine.notation;

import java.util.List;
import java.util.stream.Collectors;

/** A file was not understood; nothing of it was used. The message has one line for each problem. */
public final class BadInputException extends RuntimeException {

    private final List<Problem> problems;

    /** @param problems at least one, in the order of the file */
    public BadInputException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** A file with one problem. */
    public BadInputException(Problem problem) {
        this(List.of(problem));
    }

    /** What was not understood, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
