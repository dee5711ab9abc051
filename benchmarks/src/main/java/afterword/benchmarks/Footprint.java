package afterword.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The memory of a server and of the database beside it, as Linux shares it out (proportional set size). */
final class Footprint {

    private Footprint() {}

    /**
     * A line for each, and one for both.
     *
     * @param server its process
     * @param home of the data
     */
    static List<String> of(long server, Path home) throws IOException {
        long postmaster = Long.parseLong(Files.readAllLines(home.resolve("postgresql/data/postmaster.pid"))
                .getFirst());
        List<Long> database = new ArrayList<>();
        ProcessHandle.of(postmaster).ifPresent(handle -> {
            database.add(postmaster);
            handle.descendants().forEach(each -> database.add(each.pid()));
        });
        long kibOfServer = kib(server);
        long kibOfDatabase = 0;
        for (long each : database) {
            kibOfDatabase += kib(each);
        }
        return List.of(
                megabytes("JVM", kibOfServer),
                megabytes("PostgreSQL, " + database.size() + " processes", kibOfDatabase),
                megabytes("both", kibOfServer + kibOfDatabase));
    }

    private static String megabytes(String what, long kib) {
        return String.format(Locale.ROOT, "%-28s %6.1f MB", what, kib * 1024 / 1e6);
    }

    private static long kib(long process) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + process + "/smaps_rollup"))) {
            if (line.startsWith("Pss:")) {
                return Long.parseLong(line.replaceAll("[^0-9]", ""));
            }
        }
        throw new IOException("no size of process " + process);
    }
}
