package afterword.app.candidacy;

import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.app.telling.Answers;
import afterword.app.telling.Field;
import afterword.app.telling.Kind;
import afterword.app.telling.Kinds;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Writes down what a mail says, once somebody has confirmed it: of each thing read, the fields "kind-1", "take-1" and those
 * of its form, as in "says-1"; who wrote, when and by which way are asked once for all.
 */
@Component
final class TellReply {

    private static final Set<String> ONCE = Set.of("from", "via", "at");

    /** What is asked once for all that a mail says. */
    static final List<Field> SHARED = Kinds.get("received-news").questions().stream()
            .filter(field -> ONCE.contains(field.name()))
            .toList();

    private final Storage storage;
    private final Newcomers newcomers;
    private final RecordFact record;
    private final Once once;
    private final InstantSource clock;

    TellReply(Storage storage, Newcomers newcomers, RecordFact record, Once once, InstantSource clock) {
        this.storage = storage;
        this.newcomers = newcomers;
        this.record = record;
        this.once = once;
        this.clock = clock;
    }

    /** A kind of fact with its questions named after its row, less those that are asked once. */
    static Kind inRow(Kind kind, String row) {
        return kind.within(row, ONCE);
    }

    /** The questions of a row alone. */
    static List<Field> ownQuestions(Kind inRow) {
        return inRow.questions().stream()
                .filter(field -> inRow.fields().contains(field) && !ONCE.contains(field.name()))
                .toList();
    }

    /** The rows of a form, in its order. */
    static List<String> rows(Answers answers) {
        return answers.typed().keySet().stream()
                .filter(name -> name.startsWith("kind-"))
                .map(name -> name.substring("kind-".length()))
                .sorted()
                .toList();
    }

    /** Whether somebody ticked a row. */
    static boolean taken(Answers answers, String row) {
        return !answers.one("take-" + row).isEmpty();
    }

    /**
     * Writes down every row that is ticked, all of them or none.
     *
     * @return the ids of what was written down
     * @throws BadInputException if nothing is ticked, or something cannot be meant; then nothing was written down
     * @throws java.util.NoSuchElementException if a row is of no kind there is
     */
    List<String> tell(Viewer viewer, Planned planned, Answers answers) {
        List<Kind> taken = rows(answers).stream()
                .filter(row -> taken(answers, row))
                .map(row -> inRow(Kinds.get(answers.one("kind-" + row)), row))
                .toList();
        if (taken.isEmpty()) {
            throw new BadInputException(new Problem(
                    new Place("take", 1, 1),
                    null,
                    "nothing is ticked",
                    "a tick beside whatever was read rightly",
                    null));
        }
        return once.write(viewer, planned.id(), answers.typed(), () -> write(viewer, planned, taken, answers));
    }

    private List<String> write(Viewer viewer, Planned planned, List<Kind> taken, Answers answers) {
        List<Field> questions = Stream.concat(
                        SHARED.stream(), taken.stream().flatMap(kind -> ownQuestions(kind).stream()))
                .toList();
        Instant now = clock.instant();
        return storage.write(viewer, rows -> {
            Newcomers.Met met = newcomers.meet(viewer, planned.id(), questions, answers, OnRecord.of(planned));
            return record.record(
                    viewer,
                    planned.id(),
                    taken.stream()
                            .map(kind -> kind.fact(met.answers(), met.known(), now))
                            .toList());
        });
    }
}
