package afterword.app;

import afterword.app.cli.Cli;
import afterword.app.cli.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Runs each command once while the virtual machine writes down which classes a start needs: with that cache
 * the product starts sooner. Answers go nowhere.
 */
final class Rehearsal {

    /** How often the cases are planned, so that all cores get some. */
    private static final int TIMES = 10;

    private Rehearsal() {}

    /** @param args a case in YAML, and different cases as lines of JSON */
    public static void main(String[] args) throws IOException {
        String yaml = args[0];
        String lines = Files.readString(Path.of(args[1]));
        run("", "--help");
        run("", "plan", yaml);
        run("", "plan", yaml, "--json");
        run("", "plan", yaml, "--rulebook", "all", "--json");
        run("", "may", yaml, "--to", "hm", "--via", "phone", "--at", "2026-06-12T09:00-04:00");
        run("", "compare", yaml);
        run("", "rules");
        run(lines.repeat(TIMES), "plan", "--batch", "-", "--json");
        run(lines.repeat(TIMES), "plan", "--batch", "-", "--json", "--brief");
    }

    private static void run(String input, String... args) {
        new Cli(new Surroundings(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        OutputStream.nullOutputStream(),
                        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                        () -> true,
                        Runtime.getRuntime().availableProcessors(),
                        InstantSource.fixed(Instant.EPOCH)))
                .run(args);
    }
}
