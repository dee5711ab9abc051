package afterword.rulebooks.properties;

import afterword.rulebooks.Books;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Puts millions of histories before all laws, the rulebooks taking turns. It keeps its place, and every breach in full, in
 * {@code .runs/}, which a rebuild leaves alone: started again, an interrupted run goes on where it stopped. The seed of a
 * history is the run's seed plus its number, whoever draws it.
 *
 * <p>Arguments: how many histories in all (ten million if left out), the run's seed (1), how many threads (all there are).
 */
public final class LongRun {

    private static final int CHUNK = 5_000;

    /** A law that plans many times over looks at a tenth of the scenes it looks at in {@code ./verify}. */
    private static final int SPARING = 10;

    private static final Duration SAYS_EVERY = Duration.ofSeconds(20);

    private final long all;
    private final long seed;
    private final int threads;
    private final Path place;
    private final Path breaches;
    private final Properties state = new Properties();
    private final PrintStream out;

    private LongRun(long all, long seed, int threads, Path folder, PrintStream out) {
        this.all = all;
        this.seed = seed;
        this.threads = threads;
        this.out = out;
        place = folder.resolve("histories-" + all + "-from-" + seed + ".properties");
        breaches = folder.resolve("histories-" + all + "-from-" + seed + ".breaches");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        long all = arguments.length > 0 ? Long.parseLong(arguments[0]) : 10_000_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        int threads = arguments.length > 2
                ? Integer.parseInt(arguments[2])
                : Runtime.getRuntime().availableProcessors();
        Path folder = Files.createDirectories(Path.of(".runs"));
        boolean held = new LongRun(all, seed, threads, folder, System.out).run();
        System.exit(held ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException, ExecutionException {
        resume();
        long from = number("done");
        out.printf("%,d histories, seed %d, from the %,dth on; kept in %s%n", all, seed, from + 1, place);
        long started = System.nanoTime();
        long said = started;
        long next = from;
        Deque<Future<Trial>> running = new ArrayDeque<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            while (number("done") < all) {
                for (; next < all && running.size() < 3 * threads; next += CHUNK) {
                    long first = next;
                    running.add(pool.submit(() -> chunk(first)));
                }
                take(running.remove().get());
                keep();
                if (System.nanoTime() - said > SAYS_EVERY.toNanos()) {
                    said = System.nanoTime();
                    progress(from, said - started);
                }
            }
        }
        report();
        return number("breaches") == 0;
    }

    private Trial chunk(long first) {
        String name = Books.NAMES.get((int) (first / CHUNK % Books.NAMES.size()));
        Trial trial = new Trial(Books.read(name), Trial.LAWS, SPARING);
        for (long i = first; i < Math.min(all, first + CHUNK); i++) {
            trial.history(seed + i);
        }
        return trial;
    }

    private void take(Trial trial) throws IOException {
        add("done", Math.min(CHUNK, all - number("done")));
        add("scenes", trial.scenes());
        for (int i = 0; i < Trial.LAWS.size(); i++) {
            add("judged." + Trial.LAWS.get(i).id(), trial.judged()[i]);
        }
        for (Trial.Found found : trial.found().values()) {
            String text = found + "\n";
            out.print(text);
            Files.writeString(breaches, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            add("breaches.bytes", text.getBytes(StandardCharsets.UTF_8).length);
            add("breaches", found.times());
            add("broken." + found.law().id() + " " + found.rulebook(), found.times());
        }
    }

    private void progress(long from, long nanoseconds) {
        double rate = (number("done") - from) / (nanoseconds / 1e9);
        out.printf(
                "%,d of %,d histories, %,.0f a second, %,d minutes left, %d breaches%n",
                number("done"), all, rate, Math.round((all - number("done")) / rate / 60), number("breaches"));
    }

    private void report() {
        out.printf(
                "%,d histories, seed %d, %,d plans looked at, %d breaches%n",
                number("done"), seed, number("scenes"), number("breaches"));
        for (Law law : Trial.LAWS) {
            out.printf("%,15d  %s%n", number("judged." + law.id()), law);
        }
        for (String key : new TreeSet<>(state.stringPropertyNames())) {
            if (key.startsWith("broken.")) {
                out.printf("%,15d  times %s%n", number(key), key);
            }
        }
    }

    private long number(String key) {
        return Long.parseLong(state.getProperty(key, "0"));
    }

    private void add(String key, long more) {
        state.setProperty(key, String.valueOf(number(key) + more));
    }

    /** Goes back to the last place kept, and forgets what was written after it. */
    private void resume() throws IOException {
        if (Files.exists(place)) {
            try (var in = Files.newBufferedReader(place, StandardCharsets.UTF_8)) {
                state.load(in);
            }
        }
        if (Files.exists(breaches)) {
            try (FileChannel file = FileChannel.open(breaches, StandardOpenOption.WRITE)) {
                file.truncate(number("breaches.bytes"));
            }
        }
    }

    /** Writes the place beside the old one and puts it there at one stroke: an interruption leaves one or the other. */
    private void keep() throws IOException {
        Path written = place.resolveSibling(place.getFileName() + ".new");
        try (var file = Files.newBufferedWriter(written, StandardCharsets.UTF_8)) {
            state.store(file, null);
        }
        Files.move(written, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
