package afterword.app;

import afterword.app.cli.Cli;
import afterword.app.cli.Surroundings;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Starts the command line. The one place that knows what time it is and what the machine is like. */
public final class Main {

    private Main() {}

    /** @param args a command with its options; none for help */
    public static void main(String[] args) {
        Surroundings here = new Surroundings(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                () -> coloured(System.getenv("NO_COLOR"), System.console()),
                Runtime.getRuntime().availableProcessors(),
                InstantSource.system(),
                new LazyServer(System.getenv()),
                System.getenv());
        int code = new Cli(here).run(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Whether answers are coloured: on a terminal, unless the person wants none (no-color.org). */
    static boolean coloured(@Nullable String noColor, @Nullable Console console) {
        return (noColor == null || noColor.isEmpty()) && console != null && console.isTerminal();
    }
}
