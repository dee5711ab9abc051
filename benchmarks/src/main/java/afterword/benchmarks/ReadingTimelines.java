package afterword.benchmarks;

import afterword.calendars.WorldCalendars;
import afterword.prose.timeline.Conventions;
import afterword.prose.timeline.Reading;
import afterword.prose.timeline.TimelineReader;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** When something will happen, a sentence at a time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingTimelines {

    private static final LocalDate SAID = LocalDate.of(2026, 6, 4);
    private static final String[] SENTENCES = {
        "We will let you know by Friday, June 12, at the latest.",
        "Interviews will take place in the week of June 22, and we hope to decide by the end of the month.",
        "It will be another two weeks before the committee can meet; I am sorry for the delay.",
        "Please send your references by Monday, and you should hear from us within ten business days.",
        "Once we have met all candidates we will be in touch.",
        "Closing date: 23:59 on Sunday 7 June 2026",
        "It has slipped from Friday to the Wednesday after Juneteenth.",
        "Our support line is open 24/7, and may I say that the second round went well?"
    };

    private final TimelineReader reader =
            new TimelineReader(Conventions.ofRegion("US"), new WorldCalendars().of("US"));

    /** Reads each of them. */
    @Benchmark
    @OperationsPerInvocation(8)
    public void read(Blackhole readings) {
        for (String sentence : SENTENCES) {
            Reading reading = reader.read(sentence, SAID);
            readings.consume(reading);
        }
    }
}
