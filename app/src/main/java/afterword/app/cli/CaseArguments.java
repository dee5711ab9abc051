package afterword.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The one case a command is about. */
final class CaseArguments {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "CASE", description = "The case file, YAML or JSON; - for standard input.")
    private @Nullable String path;

    /** Whether one is named. */
    boolean named() {
        return path != null;
    }

    /**
     * Its file, or "-".
     *
     * @param otherwise what is amiss without one, and what is expected
     * @throws ParameterException if none is named
     */
    String file(String otherwise) {
        if (path == null) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
        return path;
    }
}
