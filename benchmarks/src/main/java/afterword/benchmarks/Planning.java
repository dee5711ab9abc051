package afterword.benchmarks;

import afterword.app.planning.Rulebooks;
import afterword.calendars.WorldCalendars;
import afterword.engine.calendar.WorkCalendars;
import afterword.engine.casefile.CaseReader;
import afterword.engine.fact.Case;
import afterword.engine.notation.Notation;
import afterword.engine.notation.Place;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Planner;
import afterword.engine.rule.Rulebook;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Plans a second on one core, with full reasons, from facts already read: a thousand searches in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class Planning {

    /** The length of the history. */
    @Param({"10", "200"})
    public int facts;

    /** Under which rules. */
    @Param("house")
    public String rulebook = "house";

    /** So many that the processor cannot learn them by heart. */
    private static final int SEARCHES = 1_000;

    private final WorkCalendars calendars = new WorldCalendars();
    private final Planner planner = new Planner(calendars);
    private final Case[] searches = new Case[SEARCHES];
    private Rulebook rules;
    private int next;

    /** Reads the cases and the rules once. */
    @Setup
    public void read() {
        CaseReader reader = new CaseReader(calendars);
        for (int seed = 0; seed < SEARCHES; seed++) {
            searches[seed] = reader.read(Notation.json("benchmark", Searches.of(seed, facts)));
        }
        rules = new Rulebooks().get(rulebook, new Place("benchmark", 1, 1));
    }

    /** One plan, of each search in turn. */
    @Benchmark
    public Plan plan() {
        next = (next + 1) % SEARCHES;
        Case search = searches[next];
        return planner.plan(search, rules, Objects.requireNonNull(search.now()));
    }
}
