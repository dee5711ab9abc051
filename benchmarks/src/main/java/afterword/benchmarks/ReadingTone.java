package afterword.benchmarks;

import afterword.prose.tone.Reading;
import afterword.prose.tone.Tone;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How a letter of 160 words sounds. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingTone {

    private static final String LETTER = """
            Dear Dr. Nguyen,

            Thank you for taking the time to meet me on Tuesday, and for the tour of the warehouse. What you said about
            the returns backlog stayed with me, and so did Mr. Ortega's question about the December peak.

            At Harlan I built a returns dashboard that cut the time to a decision by a third, and I believe it would
            answer the need you described. You asked for someone who can talk to suppliers; that was my daily work at
            Orrin for four years. My second Snowflake course ends in May, which may matter for your migration.

            I remain very interested in the analyst role and would be delighted to work on it with your team. Since
            Tuesday I have sketched on half a page how the report could look. May I send it to you?

            If there is anything else you would like to know, I am happy to tell you more whenever it suits you. I look
            forward to hearing from you when the time is right.

            Kind regards,
            Ana Silva
            """;

    private final Tone tone = Tone.builtin();

    /** Reads it. */
    @Benchmark
    public Reading read() {
        return tone.read(LETTER);
    }
}
