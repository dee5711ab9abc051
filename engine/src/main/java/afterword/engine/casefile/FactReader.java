package afterword.engine.casefile;

import static afterword.engine.notation.Fields.problem;

import afterword.engine.fact.Employer;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the facts of one application. */
final class FactReader {

    /** The ids of the first facts, if they have none of their own. */
    private static final String[] USUAL_IDS = new String[50];

    static {
        Arrays.setAll(USUAL_IDS, FactReader::usualId);
    }

    private final String application;
    private final Employer employer;
    private final ZoneId zone;
    private final Names names;
    private final PeopleReader people;
    private final @Nullable Instant now;

    /**
     * @param employer in whose zone dates are counted
     * @param now of the case: what has happened has happened by then
     */
    FactReader(String application, Employer employer, Names names, PeopleReader people, @Nullable Instant now) {
        this.application = application;
        this.employer = employer;
        this.zone = employer.zone();
        this.names = names;
        this.people = people;
        this.now = now;
    }

    /**
     * The facts in the order of the file.
     *
     * @throws BadInputException with the problems of all facts that cannot be told at all, or else of all events
     */
    List<Fact> read(List<Node> nodes) {
        Problems problems = new Problems();
        Tellings tellings = new Tellings();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            String usualId = i < USUAL_IDS.length ? USUAL_IDS[i] : usualId(i);
            try {
                tellings.add(Telling.of(node, zone, usualId));
            } catch (BadInputException e) {
                problems.add(e);
            }
        }
        problems.refuseAny();
        EventReader events = new EventReader(application, employer, names, people, tellings);
        List<Fact> facts = new ArrayList<>(nodes.size());
        for (Telling telling : tellings.inOrder()) {
            try {
                Event event = events.read(telling);
                facts.add(new Fact(telling.id(), telling.at(), recorded(telling, event), event));
            } catch (BadInputException e) {
                problems.add(e);
            }
        }
        problems.refuseAny();
        return List.copyOf(facts);
    }

    private static String usualId(int index) {
        return "f" + (index + 1);
    }

    /** When a fact became known, if the file does not say: when it happened, for an interview when it was over. */
    private Instant recorded(Telling telling, Event event) {
        Instant recorded = telling.recorded();
        if (recorded != null) {
            return recorded;
        }
        Instant over = event instanceof Event.Interview interview ? interview.until() : telling.at();
        if (now == null || !over.isAfter(now)) {
            return over;
        }
        if (event instanceof Event.Interview) {
            return now;
        }
        throw problem(
                Fields.of(telling.node(), "a fact").get("at"),
                "'" + telling.kind().text() + "' happens only after now",
                "a time that is not after now, or when it was recorded",
                "it is planned, not done yet");
    }
}
