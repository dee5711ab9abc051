package afterword.app.candidacy;

import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.app.telling.Answers;
import afterword.app.telling.Descriptions;
import afterword.app.telling.Field;
import afterword.app.telling.Form;
import afterword.app.telling.Known;
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

/** Adds an application as a form tells of it. */
@Component
final class Beginning {

    static final List<Field> QUESTIONS = Descriptions.beginning();

    private static final Known NOTHING = new Known(ZoneOffset.UTC, Map.of());

    private final Storage storage;
    private final BeginCandidacy begin;
    private final Newcomers newcomers;
    private final Describe describe;
    private final InstantSource clock;

    Beginning(Storage storage, BeginCandidacy begin, Newcomers newcomers, Describe describe, InstantSource clock) {
        this.storage = storage;
        this.begin = begin;
        this.newcomers = newcomers;
        this.describe = describe;
        this.clock = clock;
    }

    /**
     * Adds what was told: the application first, then whoever presented it, because somebody is met on the way of an
     * application.
     *
     * @return the application's id
     * @throws BadInputException with every problem, its place being the field's name where one is to blame; then nothing
     *     was added
     */
    String begin(Viewer viewer, Answers answers) {
        Fields told = Fields.of(new Form(QUESTIONS).read(answers, NOTHING), "an application");
        Node.Mapping posting =
                Trees.fields().put("posting", told.get("posting")).made();
        return storage.write(viewer, rows -> {
            String id = begin.begin(
                    viewer,
                    answers.one("employer"),
                    (Node.Mapping) told.get("employer"),
                    posting,
                    applied(told.fields("applied", "an application"), answers.one("zone")));
            Newcomers.Met met = newcomers.meet(viewer, id, QUESTIONS, answers, NOTHING);
            Fields whole = Fields.of(new Form(QUESTIONS).read(met.answers(), met.known()), "an application");
            Node.Mapping head = Trees.fields()
                    .put("posting", whole.get("posting"))
                    .put("agency", whole.find("agency"))
                    .put("internal", whole.find("internal"))
                    .made();
            if (!head.equals(posting)) {
                describe.posting(viewer, id, head);
            }
            return id;
        });
    }

    private List<Node.Mapping> applied(Fields applied, String zone) {
        return applied.has("on")
                ? List.of(Trees.fields()
                        .put("at", "applied", noon(applied.date("on"), ZoneId.of(zone)))
                        .put(
                                "applied",
                                Trees.fields().put("via", applied.get("via")).made())
                        .made())
                : List.of();
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
