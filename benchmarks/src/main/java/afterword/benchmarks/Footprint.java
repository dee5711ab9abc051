package afterword.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a server and the database beside it take of the machine, as Linux counts it. */
record Footprint(long server, Path home) {

    /** Of a second, as /proc counts. */
    private static final double TICKS = 100;

    /** A line for the memory of each, and one for both (proportional set size). */
    List<String> memory() throws IOException {
        List<Long> database = database();
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

    /** Milliseconds of processor time so far, of the server and of the database; what a process took that is gone is lost. */
    double[] processor() throws IOException {
        double database = 0;
        for (long each : database()) {
            database += millis(each);
        }
        return new double[] {millis(server), database};
    }

    private List<Long> database() throws IOException {
        long postmaster = Long.parseLong(Files.readAllLines(home.resolve("postgresql/data/postmaster.pid"))
                .getFirst());
        List<Long> database = new ArrayList<>();
        ProcessHandle.of(postmaster).ifPresent(handle -> {
            database.add(postmaster);
            handle.descendants().forEach(each -> database.add(each.pid()));
        });
        return database;
    }

    private static String megabytes(String what, long kib) {
        return String.format(Locale.ROOT, "%-28s %6.1f MB", what, kib * 1024 / 1e6);
    }

    private static double millis(long process) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + process + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 1000 / TICKS;
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
