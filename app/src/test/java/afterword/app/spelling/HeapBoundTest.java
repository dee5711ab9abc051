package afterword.app.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.prose.spelling.Proofreader;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The heap stays small until a letter asks for spelling, and spelling fits in what the server is started with. */
class HeapBoundTest {

    private static final long MB = 1L << 20;

    @Test
    void aLargeHeapIsCollectedUntilSpellingIsAskedFor() {
        AtomicInteger collected = new AtomicInteger();
        assertThat(HeapBound.keeps(99 * MB, false, collected::incrementAndGet)).isTrue();
        assertThat(collected).hasValue(0);
        assertThat(HeapBound.keeps(101 * MB, false, collected::incrementAndGet)).isTrue();
        assertThat(collected).hasValue(1);
        assertThat(HeapBound.keeps(201 * MB, true, collected::incrementAndGet)).isFalse();
        assertThat(collected).hasValue(1);
    }

    @Test
    void whatSpellingKeepsFitsBesideWhatTheServerKeeps() {
        long before = used();
        Proofreader loaded = Proofreader.load();
        long kept = used() - before;
        Reference.reachabilityFence(loaded);
        assertThat(kept).isBetween(20 * MB, 140 * MB);
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
