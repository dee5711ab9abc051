package afterword.app.cli;

import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The command line: finds the command, and says plainly what went wrong. */
public final class Cli {

    /** The question was answered. */
    static final int DONE = 0;

    /** The product failed. */
    static final int FAILED = 1;

    /** The input was bad; nothing was answered. */
    static final int BAD_INPUT = 2;

    private static final Set<String> ABOUT_US = Set.of("-h", "--help", "-V", "--version");

    private final Surroundings here;

    /** Each command by its name; made only when wanted, because most runs want one. */
    private final Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();

    /** @param here where to read from and write to */
    public Cli(Surroundings here) {
        this.here = here;
        Session session = new Session(here);
        commands.put("serve", () -> new CommandLine(new ServeCommand(session)));
        commands.put("demo", () -> new CommandLine(new DemoCommand(session)));
        commands.put("sign-in-link", () -> new CommandLine(new SignInLinkCommand(session)));
        commands.put("db", () -> new CommandLine(new DbCommand()).addSubcommand("init", new DbInitCommand(session)));
        commands.put("plan", () -> new CommandLine(new PlanCommand(session)));
        commands.put("may", () -> new CommandLine(new MayCommand(session)));
        commands.put("draft", () -> new CommandLine(new DraftCommand(session)));
        commands.put("review", () -> new CommandLine(new ReviewCommand(session)));
        commands.put("print", () -> new CommandLine(new PrintCommand(session)));
        commands.put("today", () -> new CommandLine(new TodayCommand(session)));
        commands.put("add", () -> new CommandLine(new AddCommand(session)));
        commands.put("done", () -> new CommandLine(new DoneCommand(session)));
        commands.put("compare", () -> new CommandLine(new CompareCommand(session)));
        commands.put(
                "rules",
                () -> new CommandLine(new RulesCommand(session))
                        .addSubcommand("show", new RulesShowCommand(session))
                        .addSubcommand("check", new RulesCheckCommand(session)));
        commands.put(
                "read",
                () -> new CommandLine(new ReadCommand())
                        .addSubcommand("posting", new ReadPostingCommand(session))
                        .addSubcommand("reply", new ReadReplyCommand(session))
                        .addSubcommand("timeline", new ReadTimelineCommand(session)));
        commands.put("completion", () -> new CommandLine(new CompletionCommand(session, this::whole)));
    }

    /**
     * Runs one command; the web application if none is named, with whatever options are given.
     *
     * @return 0 if it was answered, 2 for bad input, 1 if the product failed
     */
    public int run(String... given) {
        String[] args = namesNone(given) ? serve(given) : given;
        Supplier<CommandLine> chosen = commands.get(args[0]);
        CommandLine line = chosen == null ? whole() : chosen.get().setCommandName("afterword " + args[0]);
        line.setOut(new PrintWriter(here.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(here.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler((e, wrong) -> misused(e));
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e));
        return line.execute(chosen == null ? args : java.util.Arrays.copyOfRange(args, 1, args.length));
    }

    /** Whether the web application is meant: the product itself has no options but those that tell about it. */
    private static boolean namesNone(String[] given) {
        return given.length == 0 || (given[0].startsWith("-") && !ABOUT_US.contains(given[0]));
    }

    private static String[] serve(String[] options) {
        String[] args = new String[options.length + 1];
        args[0] = "serve";
        System.arraycopy(options, 0, args, 1, options.length);
        return args;
    }

    /** The command line with all its commands, as help and completion want it. */
    private CommandLine whole() {
        CommandLine whole = new CommandLine(new AfterwordCommand());
        commands.forEach((name, command) -> whole.addSubcommand(name, command.get()));
        return whole;
    }

    private int misused(CommandLine.ParameterException e) {
        here.err().println(Misuse.said(e));
        return BAD_INPUT;
    }

    private int failed(Exception e) {
        if (e instanceof BadInputException bad) {
            for (Problem problem : bad.problems()) {
                here.err().println(Arguments.said(problem));
            }
            return BAD_INPUT;
        }
        if (e instanceof NoAnswer none) {
            here.err().println(none.getMessage());
            return none.code();
        }
        if (e instanceof IOException) {
            here.err().println("afterword: the answer could not be written: " + e.getMessage());
            return FAILED;
        }
        here.err()
                .println("afterword: something went wrong that is not your doing. Please report it with what follows.");
        e.printStackTrace(here.err());
        return FAILED;
    }
}
