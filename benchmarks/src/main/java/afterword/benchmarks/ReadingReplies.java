package afterword.benchmarks;

import afterword.prose.reply.Reading;
import afterword.prose.reply.ReplyReader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The meaning of a text of 20 kB, all of it the employer's newest words. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingReplies {

    private static final int SIZE = 20 << 10;

    private static final String SAID = """
            Thank you for taking the time to speak with me about the position last Tuesday. The committee has now met
            with every candidate, and after careful consideration we have decided not to move forward at this time.
            It was not an easy decision. If another role opens in the coming year, please do not hesitate to write.
            Our office is closed on Friday, and I will be away until the 28th; Marta Diaz can answer your questions.

            """;

    private final ReplyReader reader = new ReplyReader();
    private String text = "";

    /** Writes the text once. */
    @Setup
    public void write() {
        text = SAID.repeat(SIZE / SAID.length() + 1).substring(0, SIZE);
    }

    /** Reads it. */
    @Benchmark
    public Reading read() {
        return reader.read("Your application", text);
    }
}
