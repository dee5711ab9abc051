package afterword.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * From the start of the server until the process is told to end, or something it cannot do without is lost. The process
 * then waits until what was opened last is closed first; were each part to listen for the end by itself, the database
 * could be gone before the last answer.
 */
final class Lifetime implements AutoCloseable {

    private final CompletableFuture<@Nullable Void> end = new CompletableFuture<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end, "ends the server");

    private Lifetime() {}

    static Lifetime begin() {
        Lifetime lifetime = new Lifetime();
        Runtime.getRuntime().addShutdownHook(lifetime.hook);
        return lifetime;
    }

    /** Whether the process was told to end. */
    boolean over() {
        return end.isDone();
    }

    /** Ends with {@code trouble}: whoever waits for the end is thrown it. */
    void lose(RuntimeException trouble) {
        end.completeExceptionally(trouble);
    }

    /** Waits for the end. */
    void await() throws InterruptedException {
        try {
            end.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException trouble) {
                throw trouble;
            }
            throw new IllegalStateException(e);
        }
    }

    /** Lets the process end: everything is closed. */
    @Override
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The process waits for exactly this, and goes on.
            assert end.isDone();
        }
    }

    private void end() {
        end.complete(null);
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
