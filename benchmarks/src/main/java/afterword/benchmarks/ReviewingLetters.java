package afterword.benchmarks;

import afterword.calendars.WorldCalendars;
import afterword.engine.casefile.CaseReader;
import afterword.engine.fact.Case;
import afterword.engine.fact.MessageKind;
import afterword.engine.notation.Notation;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import afterword.prose.review.Circumstances;
import afterword.prose.review.Review;
import afterword.prose.review.Reviewer;
import java.time.Instant;
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

/** What there is to say of a follow-up of 160 words, beside a record of three people and two earlier messages. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReviewingLetters {

    private static final String FIRST = """
            Dear Dr. Nguyen,

            Thank you for taking the time to meet me on Tuesday, and for the tour of the warehouse. What you said about
            the returns backlog stayed with me, and so did Mr. Ortega's question about the December peak.

            """;
    private static final String SECOND = """
            At Harlan I built a returns dashboard that cut the time to a decision by a third, and I believe it would
            answer the need you described. You asked for someone who can talk to suppliers; that was my daily work at
            Orrin for four years. My second Snowflake course ends in May, which may matter for your migration.

            I remain very interested in the analyst role and would be delighted to work on it with your team. Since
            Tuesday I have sketched on half a page how the report could look. May I send it to you?

            If there is anything else you would like to know, I am happy to tell you more whenever it suits you. I look
            forward to hearing from you when the time is right.

            Kind regards,
            Ana Silva
            +1 212 555 0123
            """;
    private static final String RECORD = """
            candidate: {zone: America/New_York, name: Ana Silva, phone: "+1 212 555 0123", email: ana@post.example}
            employer: {name: Northwind Optics, zone: America/New_York, holidays: US}
            people:
              - {id: siobhan, name: Siobhan Nguyen, honorific: Dr., title: Director of Operations, role: hiring-manager, spelling: card, email: s@n.example}
              - {id: luis, name: Luis Ortega, honorific: Mr., title: Team Lead, spelling: card, email: l@n.example}
              - {id: zoe, name: Zoë Müller, title: HR Business Partner, role: hr, spelling: card, email: z@n.example}
            facts:
              - {at: 2026-05-20T09:00-04:00, applied: {via: portal}}
              - {at: 2026-06-02T14:00-04:00, interview: {until: 2026-06-02T17:00-04:00, with: [siobhan, luis, zoe]}}
              - {at: 2026-06-02T17:00-04:00, discussed: {with: siobhan, points: [returns backlog, Snowflake migration, the December peak]}}
              - {at: 2026-06-02T17:00-04:00, fit: {needs: someone who can clear a backlog, shown: built the returns dashboard at Harlan}}
              - {at: 2026-06-02T19:00-04:00, sent: {kind: thank-you, to: siobhan, via: email, says: "Dear Dr. Nguyen, thank you for the open talk about the returns backlog and for the walk through the warehouse. I would be delighted to work on it with you."}}
              - {at: 2026-06-09T10:00-04:00, sent: {kind: follow-up, to: siobhan, via: email, says: "Dear Dr. Nguyen, the December peak you described stayed on my mind. Would a short outline of how we handled ours at Orrin be useful to you?"}}
            """;

    private final Case file = new CaseReader(new WorldCalendars()).read(Notation.yaml("case", RECORD));
    private final Circumstances about = new Circumstances(file, Instant.parse("2026-06-17T18:00:00Z"), List.of());
    private final Reviewer reviewer = Reviewer.builtin();
    private final Letter whole = letter(FIRST + SECOND);
    private int edits;

    /** The letter as it stands. */
    @Benchmark
    public Review whole() {
        return reviewer.review(whole, about);
    }

    /** The letter after another sentence of it was typed anew each time: nothing of the last review can be used again. */
    @Benchmark
    public Review afterAnEditedSentence() {
        edits = (edits + 1) % 1_000;
        return reviewer.review(letter(FIRST + "I have read " + edits + " pages on it since.\n" + SECOND), about);
    }

    private static Letter letter(String body) {
        return new Letter(MessageKind.FOLLOW_UP, Form.EMAIL, "siobhan", "The analyst role", body, List.of());
    }
}
