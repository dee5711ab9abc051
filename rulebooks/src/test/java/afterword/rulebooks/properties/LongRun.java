package afterword.rulebooks.properties;

import afterword.rulebooks.Books;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Puts millions of histories before all laws. It keeps its place in a small file, so that an interrupted run goes on where
 * it stopped: the seed of a history is the run's seed plus its number, whoever draws it.
 *
 * <p>Arguments: how many histories in all (ten million if left out), and the run's seed (1).
 */
public final class LongRun {

    private static final int CHUNK = 5_000;
    private static final Path STATE = Path.of("target", "properties.state");

    private final long all;
    private final long seed;
    private final Properties state = new Properties();
    private final PrintStream out;

    private LongRun(long all, long seed, PrintStream out) {
        this.all = all;
        this.seed = seed;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        long all = arguments.length > 0 ? Long.parseLong(arguments[0]) : 10_000_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        boolean held = new LongRun(all, seed, System.out).run();
        System.exit(held ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException, ExecutionException {
        resume();
        long started = System.nanoTime();
        long from = number("done");
        int workers = Runtime.getRuntime().availableProcessors();
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            while (number("done") < all) {
                List<Future<Trial>> running = new ArrayList<>();
                for (int i = 0; i < workers && number("done") + (long) i * CHUNK < all; i++) {
                    long first = number("done") + (long) i * CHUNK;
                    running.add(pool.submit(() -> chunk(first)));
                }
                for (Future<Trial> each : running) {
                    take(each.get());
                }
                keep();
                double seconds = (System.nanoTime() - started) / 1e9;
                out.printf(
                        "%,d of %,d histories, %,.0f a second, %d laws broken%n",
                        number("done"), all, (number("done") - from) / seconds, number("broken"));
            }
        }
        out.printf("%,d histories, seed %d, %d breaches%n", number("done"), seed, number("broken"));
        for (Law law : Trial.LAWS) {
            out.printf("%,15d  %s%n", number("judged." + law.id()), law);
        }
        return number("broken") == 0;
    }

    private Trial chunk(long first) {
        String name = Books.NAMES.get((int) (first / CHUNK % Books.NAMES.size()));
        Trial trial = new Trial(Books.read(name));
        for (long i = first; i < Math.min(all, first + CHUNK); i++) {
            trial.history(seed + i);
        }
        return trial;
    }

    private void take(Trial trial) {
        add("done", Math.min(CHUNK, all - number("done")));
        for (int i = 0; i < Trial.LAWS.size(); i++) {
            add("judged." + Trial.LAWS.get(i).id(), trial.judged()[i]);
        }
        add("broken", trial.found().size());
        trial.found().values().forEach(out::println);
    }

    private long number(String key) {
        return Long.parseLong(state.getProperty(key, "0"));
    }

    private void add(String key, long more) {
        state.setProperty(key, String.valueOf(number(key) + more));
    }

    private void resume() throws IOException {
        if (Files.exists(STATE)) {
            try (var in = Files.newBufferedReader(STATE, StandardCharsets.UTF_8)) {
                state.load(in);
            }
            if (number("all") != all || number("seed") != seed) {
                state.clear();
            }
        }
        state.setProperty("all", String.valueOf(all));
        state.setProperty("seed", String.valueOf(seed));
    }

    private void keep() throws IOException {
        Files.createDirectories(STATE.getParent());
        try (var out = Files.newBufferedWriter(STATE, StandardCharsets.UTF_8)) {
            state.store(out, null);
        }
    }
}
