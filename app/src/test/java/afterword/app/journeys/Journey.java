package afterword.app.journeys;

import afterword.calendars.WorldCalendars;
import afterword.engine.casefile.CaseReader;
import afterword.engine.fact.Case;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole search as a case file, and the days on which somebody looks at the plan.
 *
 * @param shows the contradictions between the articles that it shows ("C5")
 */
record Journey(String name, String title, String story, List<String> shows, List<Look> looks, Case file) {

    /** A day to look at, and the rulebooks to look through. */
    record Look(Instant at, List<String> under) {}

    static Journey read(Path path) throws IOException {
        String name = path.getFileName().toString().replace(".yaml", "");
        Fields whole = Fields.of(Notation.yaml(path.getFileName().toString(), Files.readString(path)), "a journey");
        Fields journey = whole.fields("journey", "what a journey shows");
        List<Look> looks = new ArrayList<>();
        for (Node item : journey.list("looks")) {
            Fields look = Fields.of(item, "a look");
            looks.add(new Look(look.instant("at"), look.texts("under")));
            look.noOthers();
        }
        Journey read = new Journey(
                name,
                journey.text("title"),
                journey.text("story"),
                journey.texts("shows"),
                looks,
                new CaseReader(new WorldCalendars()).read(whole.get("case")));
        journey.noOthers();
        whole.noOthers();
        return read;
    }
}
