package afterword.app.postgres;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Looks every second whether the embedded PostgreSQL still runs. One that ended without being told to, killed because
 * memory was short perhaps, is started again on the same port; everything that was confirmed as saved is there.
 */
public final class Watchdog implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    /** A database that runs for as many looks has recovered. */
    private static final int LOOKS_TO_RECOVER = 60;

    private static final int STARTS_WITHOUT_RECOVERY = 3;

    private final EmbeddedPostgres postgres;
    private final Progress progress;
    private final Consumer<PostgresTrouble> lost;
    private final CountDownLatch called = new CountDownLatch(1);
    private final Thread watching =
            Thread.ofPlatform().daemon().name("watches PostgreSQL").unstarted(this::watch);

    private Watchdog(EmbeddedPostgres postgres, Progress progress, Consumer<PostgresTrouble> lost) {
        this.postgres = postgres;
        this.progress = progress;
        this.lost = lost;
    }

    /**
     * Watches until closed.
     *
     * @param progress is told of every start
     * @param lost is told, once, why the database cannot be kept running
     */
    public static Watchdog over(EmbeddedPostgres postgres, Progress progress, Consumer<PostgresTrouble> lost) {
        Watchdog watchdog = new Watchdog(postgres, progress, lost);
        watchdog.watching.start();
        return watchdog;
    }

    private void watch() {
        int starts = 0;
        int looks = 0;
        try {
            while (!called.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                looks++;
                if (postgres.running()) {
                    continue;
                }
                starts = looks > LOOKS_TO_RECOVER ? 1 : starts + 1;
                looks = 0;
                if (starts > STARTS_WITHOUT_RECOVERY) {
                    throw new PostgresTrouble("The database ended " + starts
                            + " times within minutes, though nobody told it to, so Afterword ends too. Nothing that was"
                            + " confirmed as saved is lost. Is memory short? PostgreSQL's own words are in "
                            + postgres.logs() + ".");
                }
                if (postgres.startAgain()) {
                    progress.says("The database had ended without being told to, and was started again. Nothing that"
                            + " was confirmed as saved is lost.");
                }
            }
        } catch (PostgresTrouble e) {
            lost.accept(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Calls the dog back, and waits until it has come: from now on a database that ends stays so. */
    @Override
    public void close() {
        called.countDown();
        try {
            watching.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
