package afterword.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Fills the account of an Afterword that runs on this machine, and tells how fast it answers: build/load.sh. */
public final class Load {

    private static final int APPLICATIONS = 1_000;
    private static final int FACTS = 50_000;
    private static final int MANY = 8;
    private static final int WARMING = 500;

    private final Footprint footprint;
    private final int port;
    private final String cookie;

    private Load(Footprint footprint, int port, String cookie) {
        this.footprint = footprint;
        this.port = port;
        this.cookie = cookie;
    }

    /** @param args home of the data, port, how many applications are open, seconds a measurement, process of the server */
    public static void main(String[] args) throws IOException, SQLException, InterruptedException, ExecutionException {
        Path home = Path.of(args[0]);
        int open = Integer.parseInt(args[2]);
        int seconds = Integer.parseInt(args[3]);
        long process = Long.parseLong(args[4]);
        Instant now = Instant.now();
        String cookie = Account.fill(home, APPLICATIONS, FACTS, open, now);
        System.out.printf(
                "%,d applications, %d of them open, %,d facts: written in %.1f s%n",
                APPLICATIONS, open, FACTS, (Instant.now().toEpochMilli() - now.toEpochMilli()) / 1000.0);
        Footprint footprint = new Footprint(process, home);
        new Load(footprint, Integer.parseInt(args[1]), cookie).all(open, seconds);
        footprint.memory().forEach(System.out::println);
        new Changes(Integer.parseInt(args[1]), cookie).all();
        footprint.memory().forEach(line -> System.out.println("after the changes: " + line));
    }

    private void all(int open, int seconds) throws IOException, InterruptedException, ExecutionException {
        String first;
        try (Line line = new Line(port, cookie)) {
            long began = System.nanoTime();
            expect(line, "/");
            System.out.printf(
                    Locale.ROOT,
                    "Today for the first time, every application planned: %.0f ms%n",
                    (System.nanoTime() - began) / 1e6);
            String today = line.body();
            System.out.printf(
                    "Today: %,d bytes, %d things to do, %d held back, %d waited for%n",
                    line.length(),
                    count(today, "<article"),
                    count(today, "class=\"until\""),
                    count(today, "class=\"due\"") == 0 ? 0 : count(today, "<time"));
            first = "/applications/employer-" + (APPLICATIONS - open / 2);
        }
        for (String path : List.of("/", first, "/applications", "/search?q=okaf", "/search?q=little+longer")) {
            warm(path);
            for (int lines : new int[] {1, MANY}) {
                double load = loadOfMachine();
                double[] before = footprint.processor();
                Timed timed = timed(path, lines, seconds);
                double[] after = footprint.processor();
                System.out.printf(
                        Locale.ROOT,
                        "%-28s %d connection%s: p50 %6.1f ms, p95 %6.1f ms, p99 %6.1f ms, %7.1f a second; processor %.1f + %.1f ms each (%d in %d s; load before %.1f)%n",
                        path,
                        lines,
                        lines == 1 ? " " : "s",
                        timed.at(0.50),
                        timed.at(0.95),
                        timed.at(0.99),
                        timed.millis.length / (double) seconds,
                        (after[0] - before[0]) / timed.millis.length,
                        (after[1] - before[1]) / timed.millis.length,
                        timed.millis.length,
                        seconds,
                        load);
            }
        }
    }

    /** The milliseconds of every answer, in order of size. */
    private record Timed(double[] millis) {

        double at(double share) {
            return millis[(int) Math.min(millis.length - 1, Math.ceil(share * millis.length) - 1)];
        }
    }

    /** By count, not by the clock: what is hot is compiled after so many calls, however busy the machine is. */
    private void warm(String path) throws IOException {
        try (Line line = new Line(port, cookie)) {
            for (int i = 0; i < WARMING; i++) {
                expect(line, path);
            }
        }
    }

    private Timed timed(String path, int lines, int seconds) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Callable<List<Double>>> work = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            work.add(() -> asked(path, end));
        }
        List<Double> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(lines)) {
            for (Future<List<Double>> each : threads.invokeAll(work)) {
                all.addAll(each.get());
            }
        }
        double[] millis = all.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(millis);
        return new Timed(millis);
    }

    private List<Double> asked(String path, long end) throws IOException {
        List<Double> millis = new ArrayList<>();
        try (Line line = new Line(port, cookie)) {
            for (long began = System.nanoTime(); began < end; began = System.nanoTime()) {
                expect(line, path);
                millis.add((System.nanoTime() - began) / 1e6);
            }
        }
        return millis;
    }

    private static void expect(Line line, String path) throws IOException {
        int status = line.get(path, "");
        if (status != 200 || line.length() < 1_000) {
            throw new IOException(path + " answered " + status + " with " + line.length() + " bytes: " + line.body());
        }
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }

    private static double loadOfMachine() throws IOException {
        return Double.parseDouble(Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
    }
}
