package afterword.app.spelling;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Keeps the heap as small as it was before spelling is loaded. The virtual machine has to be started with room for
 * dictionaries, and would fill that room with garbage before it looks for any.
 */
@Component
final class HeapBound implements DisposableBean {

    private static final long WITHOUT_SPELLING = 100L << 20;
    private static final long MILLIS = 500;

    private final Spelling spelling;
    private final Thread watch =
            Thread.ofPlatform().daemon().name("bounds the heap").unstarted(this::watch);

    HeapBound(Spelling spelling) {
        this.spelling = spelling;
        watch.start();
    }

    @Override
    public void destroy() {
        watch.interrupt();
    }

    /**
     * Collects a heap that is larger than it has to be.
     *
     * @param heap in bytes
     * @return whether the bound still holds: no longer once spelling was asked for
     */
    static boolean keeps(long heap, boolean asked, Runnable collect) {
        if (!asked && heap > WITHOUT_SPELLING) {
            collect.run();
        }
        return !asked;
    }

    private void watch() {
        try {
            while (keeps(Runtime.getRuntime().totalMemory(), spelling.asked(), System::gc)) {
                Thread.sleep(MILLIS);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
