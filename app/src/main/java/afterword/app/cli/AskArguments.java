package afterword.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** When something is asked about a case, and for whom the answer is. */
final class AskArguments {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            description = "When, such as 2026-06-12T09:00-04:00. Otherwise the case says, or now.")
    private @Nullable String at;

    @Option(names = "--json", description = "Answer for programs: one line of JSON.")
    private boolean json;

    /** The instant as typed, null if none is. */
    @Nullable
    String at() {
        return at;
    }

    /** Whether one line of JSON is wanted. */
    boolean json() {
        return json;
    }

    /** @throws ParameterException with these words if something is asked that cannot be */
    void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }
}
