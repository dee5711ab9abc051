package afterword.app.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * What the command line has around it.
 *
 * @param out for answers, in UTF-8; nothing is written to it if the input was bad
 * @param err for everything that went wrong
 * @param terminal whether answers may be coloured; finding out takes time, so it is asked only for text
 * @param cores how many cases of a batch are worked on at once
 * @param clock asked only if neither the case nor {@code --at} says when
 * @param server asked only by the commands that serve
 * @param environment asked only by the commands that ask a running instance
 */
public record Surroundings(
        InputStream in,
        OutputStream out,
        PrintStream err,
        BooleanSupplier terminal,
        int cores,
        InstantSource clock,
        Server server,
        Map<String, String> environment) {

    /** Surroundings in which nothing is ever served, and no instance is named. */
    public Surroundings(
            InputStream in,
            OutputStream out,
            PrintStream err,
            BooleanSupplier terminal,
            int cores,
            InstantSource clock) {
        this(in, out, err, terminal, cores, clock, Server.NONE, Map.of());
    }

    /** Surroundings in which no instance is named. */
    public Surroundings(
            InputStream in,
            OutputStream out,
            PrintStream err,
            BooleanSupplier terminal,
            int cores,
            InstantSource clock,
            Server server) {
        this(in, out, err, terminal, cores, clock, server, Map.of());
    }

    /** Whether answers are coloured. */
    boolean colour() {
        return terminal.getAsBoolean();
    }
}
