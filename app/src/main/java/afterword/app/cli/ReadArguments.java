package afterword.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What to read, and for whom: one text for people or programs, or many for programs. */
final class ReadArguments {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "What to read; - for standard input.")
    private @Nullable String path;

    @Option(names = "--json", description = "Answer for programs: one line of JSON.")
    private boolean json;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description =
                    "A line such as {\"file\": \"NAME\"} in, an answer a line out, in the same order; - for standard"
                            + " input.")
    private @Nullable String batch;

    /** Whether one line of JSON is wanted. */
    boolean json() {
        return json;
    }

    /**
     * The file that names many texts, null if there is one to be read.
     *
     * @throws ParameterException if it is not asked for in a way that can be answered
     */
    @Nullable
    String batch() {
        if (batch != null) {
            refuse(path != null, "FILE and --batch exclude each other. Expected one of them");
            refuse(!json, "--batch answers in JSON alone. Expected --json as well");
        }
        return batch;
    }

    /** @throws ParameterException if none is named */
    String file() {
        if (path == null) {
            throw wrong("there is nothing to read. Expected a file, or --batch with a file of them");
        }
        return path;
    }

    private void refuse(boolean wrong, String message) {
        if (wrong) {
            throw wrong(message);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
