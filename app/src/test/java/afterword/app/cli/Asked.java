package afterword.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** One run of the command line, as whoever started it sees it. */
record Asked(int code, String out, String err) {

    /** What the clock shows if anybody asks it. */
    static final Instant NOW = Instant.parse("2026-06-12T13:00:00Z");

    static Asked run(String... args) {
        return run(false, "", args);
    }

    static Asked run(boolean colour, String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Cli(new Surroundings(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        () -> colour,
                        3,
                        () -> NOW))
                .run(args);
        return new Asked(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
