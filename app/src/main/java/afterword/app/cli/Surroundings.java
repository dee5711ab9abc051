package afterword.app.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.InstantSource;

/**
 * What the command line has around it.
 *
 * @param out for answers, in UTF-8; nothing is written to it if the input was bad
 * @param err for everything that went wrong
 * @param colour whether answers may be coloured
 * @param cores how many cases of a batch are worked on at once
 * @param clock asked only if neither the case nor {@code --at} says when
 */
public record Surroundings(
        InputStream in, OutputStream out, PrintStream err, boolean colour, int cores, InstantSource clock) {}
