package afterword.app.candidacy;

import afterword.app.telling.Answers;
import afterword.app.telling.Descriptions;
import afterword.app.telling.Field;
import afterword.app.telling.Form;
import afterword.app.telling.Kinds;
import afterword.app.telling.Known;
import afterword.app.telling.Shape;
import afterword.app.telling.Trees;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is asked about a new application, and what a case file says of it. */
@Component
final class Beginning {

    /** Every question, in the order of the form. */
    static final List<Field> QUESTIONS = List.of(
            Field.of("Employer", new Shape.Text(false), "employer", "name")
                    .named("employer")
                    .must(),
            Field.of("Their time zone", new Shape.Zone(), "employer", "zone")
                    .named("zone")
                    .must()
                    .help("As in America/New_York"),
            Field.of("Holidays they keep", new Shape.Text(false), "employer", "holidays")
                    .named("holidays")
                    .help("Country, or country and state: US, US-CA, DE-BY"),
            Field.of("When did you apply?", new Shape.Day(), "applied", "on").named("applied"),
            Field.of("Which way?", Kinds.APPLIED_VIA, "applied", "via")
                    .named("via")
                    .must(),
            Field.of("What does the posting say about calls?", Descriptions.WELCOME, "posting", "calls")
                    .named("calls")
                    .must());

    private static final Known NOTHING = new Known(ZoneOffset.UTC, Map.of());

    /**
     * A new application in the words of a case file.
     *
     * @param posting under its key
     */
    record Told(Node.Mapping employer, Node.Mapping posting, List<Node.Mapping> happened) {}

    private final InstantSource clock;

    Beginning(InstantSource clock) {
        this.clock = clock;
    }

    /** @throws BadInputException with every problem, its place being the field's name */
    Told read(Answers answers) {
        Node.Mapping all = new Form(QUESTIONS).read(answers, NOTHING);
        Fields told = Fields.of(all, "an application");
        Node.Mapping employer = (Node.Mapping) told.get("employer");
        Fields applied = told.fields("applied", "an application");
        List<Node.Mapping> happened = applied.has("on")
                ? List.of(Trees.fields()
                        .put("at", "applied", noon(applied.date("on"), ZoneId.of(answers.one("zone"))))
                        .put(
                                "applied",
                                Trees.fields().put("via", applied.get("via")).made())
                        .made())
                : List.of();
        return new Told(
                employer, Trees.fields().put("posting", told.get("posting")).made(), happened);
    }

    /** At noon there, so that the day is the same for both; earlier today, if noon is still to come. */
    private String noon(LocalDate day, ZoneId zone) {
        Instant now = clock.instant();
        Instant noon = day.atTime(LocalTime.NOON).atZone(zone).toInstant();
        boolean today = LocalDate.ofInstant(now, zone).equals(day);
        return (today && now.isBefore(noon) ? now : noon)
                .atZone(zone)
                .toOffsetDateTime()
                .toString();
    }
}
