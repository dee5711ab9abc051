package afterword.benchmarks;

import afterword.prose.spelling.Proofreader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** How long a process needs until spelling is ready, from nothing; each time another process. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 5,
        jvmArgs = {"-XX:+UseSerialGC", "-Xmx224m", "-Xmn32m"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LearningToSpell {

    /** Rules, dictionaries and the first sentences. */
    @Benchmark
    public Proofreader untilReady() {
        return Proofreader.load();
    }
}
