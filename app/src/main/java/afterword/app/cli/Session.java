package afterword.app.cli;

import afterword.app.planning.Rulebooks;
import afterword.app.present.JsonText;
import afterword.calendars.WorldCalendars;
import afterword.engine.calendar.WorkCalendars;
import afterword.engine.casefile.CaseReader;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Notation;
import afterword.engine.plan.Planner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What the commands of one run share. */
final class Session {

    final Surroundings here;
    final Rulebooks rulebooks = new Rulebooks();
    final WorkCalendars calendars = new WorldCalendars();
    final CaseReader cases = new CaseReader(calendars);
    final Planner planner = new Planner(calendars);

    Session(Surroundings here) {
        this.here = here;
    }

    /** Answers a program with one line of JSON, written at once when it is complete. */
    void answer(Consumer<JsonText> line) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
        try (JsonText json = new JsonText(bytes)) {
            json.begin();
            line.accept(json);
            json.end();
            json.endLine();
        }
        here.out().write(bytes.toByteArray());
    }

    /** The instance that runs somewhere, as the surroundings name it. */
    Remote remote() throws IOException {
        return new Remote(Instance.of(here.environment()));
    }

    /**
     * Answers what an instance wrote down.
     *
     * @param line its answer
     */
    void answerRecorded(String line, boolean json) throws IOException {
        Fields recorded = Fields.of(Notation.json("the answer", line), "an answer");
        answer(
                json
                        ? line
                        : "Written down as " + String.join(", ", recorded.texts("facts")) + " of "
                                + recorded.text("application") + ":\n"
                                + recorded.texts("says").stream()
                                        .map(said -> "  " + said + ".\n")
                                        .collect(Collectors.joining()));
    }

    /** Answers a person. */
    void answer(String text) throws IOException {
        here.out().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
