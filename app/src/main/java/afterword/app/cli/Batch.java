package afterword.app.cli;

import afterword.app.present.JsonText;
import afterword.engine.fact.Case;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import afterword.engine.plan.Plan;
import afterword.engine.rule.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Plans many cases: a case a line in, a plan a line out, in the same order. The cases are worked on in chunks of lines,
 * as many at once as there are cores, and no more chunks are held than that takes.
 */
final class Batch {

    private static final int SPARE_CHUNKS = 2;

    private final Session session;
    private final @Nullable String rulebook;
    private final Instant now;
    private final @Nullable Instant at;
    private final boolean brief;

    Batch(Session session, @Nullable String rulebook, @Nullable String at, boolean brief) {
        this.session = session;
        this.rulebook = rulebook;
        this.at = Arguments.of("--at", at).findInstant("--at");
        this.now = session.here.clock().instant();
        this.brief = brief;
    }

    /**
     * Plans every line of a file, or of standard input for "-".
     *
     * @throws BadInputException if the file cannot be read; a line that is not understood is answered in its place
     */
    int run(String file) throws IOException {
        if (rulebook != null && !rulebook.equals("all")) {
            session.rulebooks.get(rulebook, Arguments.place("--rulebook"));
        }
        try (InputStream in = BatchFile.open(session, file, "a file with a case a line, or -")) {
            plan(new Lines(in), file.equals("-") ? "standard input" : file);
        }
        return Cli.DONE;
    }

    private void plan(Lines lines, String name) throws IOException {
        int held = session.here.cores() + SPARE_CHUNKS;
        ArrayDeque<Future<Chunk>> running = new ArrayDeque<>(held);
        try (ExecutorService workers = Executors.newFixedThreadPool(session.here.cores())) {
            Chunk free = new Chunk(name);
            while (lines.next(free)) {
                Chunk full = free;
                running.add(workers.submit(() -> answer(full, name)));
                free = running.size() < held ? new Chunk(name) : write(running.remove());
            }
            while (!running.isEmpty()) {
                write(running.remove());
            }
        }
    }

    private Chunk write(Future<Chunk> running) throws IOException {
        try {
            Chunk done = running.get();
            done.answers.writeTo(session.here.out());
            return done;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Chunk answer(Chunk chunk, String name) {
        chunk.answers.reset();
        JsonText json = new JsonText(chunk.answers);
        int start = 0;
        for (int i = 0; i < chunk.lines; i++) {
            int line = chunk.firstLine + i;
            int end = chunk.ends[i];
            int mark = chunk.answers.size();
            try {
                answer(json, name, line, chunk, start, end - start);
            } catch (RuntimeException e) {
                // A fault of ours in one case must not cost the others their answers; what was begun is taken back.
                chunk.answers.truncate(mark);
                json = new JsonText(chunk.answers);
                error(
                        json,
                        line,
                        List.of(new Problem(
                                new Place(name, line, 1), null, "we failed on this case: " + e, "a plan", null)));
            }
            start = end + 1;
        }
        json.close();
        return chunk;
    }

    /** Reads a line without places first: only what is wrong with the few bad ones is told by place. */
    private void answer(JsonText json, String name, int line, Chunk chunk, int start, int length) {
        try {
            plan(json, chunk.json.read(line, chunk.bytes, start, length));
        } catch (BadInputException bad) {
            try {
                plan(json, Notation.json(name, line, chunk.bytes, start, length));
            } catch (BadInputException e) {
                error(json, line, e.problems());
            }
        }
    }

    private void plan(JsonText json, Node node) {
        CaseSource source = new CaseSource(session.cases.read(node), node);
        Case file = source.file();
        Instant when = at != null ? at : file.now() != null ? file.now() : now;
        if (rulebook != null && rulebook.equals("all")) {
            List<Rulebook> all = session.rulebooks.all();
            List<Plan> plans = new ArrayList<>(all.size());
            for (Rulebook each : all) {
                plans.add(planned(source.under(each, all), each, when));
            }
            json.begin();
            PlanCommand.writeAll(json, plans, file, brief);
        } else {
            Rulebook followed = source.rulebook(rulebook, session);
            Case under = source.under(followed, source.own(rulebook, session));
            Plan plan = planned(under, followed, when);
            json.begin();
            PlanCommand.write(json, plan, file, brief);
        }
        json.end();
        json.endLine();
    }

    private Plan planned(Case file, Rulebook followed, Instant when) {
        return brief ? session.planner.brief(file, followed, when) : session.planner.plan(file, followed, when);
    }

    static void error(JsonText json, int line, List<Problem> problems) {
        json.begin().put("line", line).begin("error");
        Problem first = problems.getFirst();
        json.put("message", Arguments.said(first)).list("problems");
        for (Problem problem : problems) {
            json.begin()
                    .put("line", problem.place().line())
                    .put("column", problem.place().column())
                    .put("value", problem.value())
                    .put("message", problem.message())
                    .put("expected", problem.expected())
                    .put("maybe", problem.maybe())
                    .end();
        }
        json.endList().end().end();
        json.endLine();
    }
}
