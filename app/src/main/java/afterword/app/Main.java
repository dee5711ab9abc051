package afterword.app;

import afterword.app.cli.Cli;
import afterword.app.cli.Surroundings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/** Starts the command line. The one place that knows what time it is and what the machine is like. */
public final class Main {

    private Main() {}

    /** @param args a command with its options; none for help */
    public static void main(String[] args) {
        String noColor = System.getenv("NO_COLOR");
        boolean colour =
                System.console() != null && System.console().isTerminal() && (noColor == null || noColor.isEmpty());
        Surroundings here = new Surroundings(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                colour,
                Runtime.getRuntime().availableProcessors(),
                InstantSource.system());
        System.exit(new Cli(here).run(args));
    }
}
