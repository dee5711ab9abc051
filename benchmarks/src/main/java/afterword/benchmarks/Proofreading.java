package afterword.benchmarks;

import afterword.engine.fact.MessageKind;
import afterword.prose.draft.English;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import afterword.prose.spelling.KnownWords;
import afterword.prose.spelling.Proofreader;
import java.util.List;
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

/** Spelling and grammar of a letter of 160 words, loaded and warm. What was said of a sentence is kept, so none comes twice. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 2,
        jvmArgs = {"-XX:+UseSerialGC", "-Xmx224m", "-Xmn32m"})
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 2)
public class Proofreading {

    private static final KnownWords KNOWN =
            KnownWords.of(List.of("Siobhan Nguyen", "Luis Ortega", "Ana Silva", "Orrin"));

    private static final List<String> SENTENCES = List.of(
            "Thank you for taking the time to meet me on Tuesday, and for the tour of all %d shelves of the warehouse.",
            "What you said about the %d returns that wait stayed with me, and so did the question about the December peak.",
            "At Harlan I built a dashboard that cut the time to a decision by %d minutes, and I believe it would answer your need.",
            "You asked for someone who can talk to suppliers; that was my daily work at Orrin for %d months.",
            "My second course ends in %d days, which may matter for your migration.",
            "I remain very interested in the analyst role and would be delighted to work on all %d reports with your team.",
            "Since Tuesday I have sketched on %d pages how the report could look, and I would gladly send them to you.",
            "If there is anything else you would like to know, I am happy to tell you more on any of the next %d days.");

    private final Proofreader proofreader = Proofreader.load();
    private int edits;

    /** A letter of which every sentence is new. */
    @Benchmark
    public List<Finding> whole() {
        edits++;
        return read(edits, edits);
    }

    /** The same letter with one sentence edited. */
    @Benchmark
    public List<Finding> afterAnEditedSentence() {
        edits++;
        return read(edits, 0);
    }

    private List<Finding> read(int first, int others) {
        StringBuilder body = new StringBuilder("Dear Dr. Nguyen,\n\n");
        for (int i = 0; i < SENTENCES.size(); i++) {
            body.append(SENTENCES.get(i).formatted(i == 0 ? first : others)).append(' ');
        }
        body.append("\n\nKind regards,\nAna Silva");
        Letter letter = new Letter(
                MessageKind.FOLLOW_UP, Form.EMAIL, "siobhan", "The analyst role", body.toString(), List.of());
        return proofreader.read(letter, KNOWN, English.US);
    }
}
