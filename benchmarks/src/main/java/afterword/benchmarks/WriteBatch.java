package afterword.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a batch to measure whole processes with: searches of ten facts, a line each, no two alike. */
final class WriteBatch {

    private static final int FACTS = 10;

    private WriteBatch() {}

    /** @param args how many, and into which file */
    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[0]);
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            for (int seed = 0; seed < count; seed++) {
                out.write(Searches.of(seed, FACTS));
                out.write('\n');
            }
        }
    }
}
