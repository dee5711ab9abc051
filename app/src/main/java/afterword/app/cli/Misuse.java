package afterword.app.cli;

import afterword.engine.notation.Nearest;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says plainly how a command was misused: what stands there, what was expected, what may have been meant. */
final class Misuse {

    private Misuse() {}

    static String said(CommandLine.ParameterException e) {
        CommandLine.Model.CommandSpec command = e.getCommandLine().getCommandSpec();
        String asked = e.getCommandLine().getCommandSpec().qualifiedName();
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().getFirst(), command, asked);
        }
        if (e instanceof CommandLine.MissingParameterException missing) {
            List<String> names = missing.getMissing().stream().map(Misuse::name).toList();
            return asked + ": " + String.join(" and ", names) + (names.size() == 1 ? " is" : " are")
                    + " missing. Expected "
                    + flat(command.commandLine().getHelp().synopsis(0)) + ".";
        }
        return asked + ": " + e.getMessage() + ".";
    }

    private static String flat(String lines) {
        return lines.strip().replaceAll("\\s+", " ");
    }

    private static String unknown(String word, CommandLine.Model.CommandSpec command, String asked) {
        boolean option = word.startsWith("-") && word.length() > 1;
        List<String> known = new ArrayList<>();
        if (option) {
            for (OptionSpec each : command.options()) {
                known.add(each.longestName());
            }
        } else {
            known.addAll(command.subcommands().keySet());
        }
        String what = option ? "no option of " + asked : known.isEmpty() ? "one argument too many" : "no command";
        String expected = known.isEmpty() ? "no further argument" : "one of " + String.join(", ", known);
        String maybe = Nearest.of(word, known);
        return asked + ": '" + word + "' is " + what + ". Expected " + expected + "."
                + (maybe == null ? "" : " Maybe " + maybe + "?");
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
