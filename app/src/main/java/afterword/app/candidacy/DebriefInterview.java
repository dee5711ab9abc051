package afterword.app.candidacy;

import afterword.app.reading.ReadTimeline;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.app.telling.Answers;
import afterword.app.telling.Field;
import afterword.app.telling.Form;
import afterword.app.telling.Kind;
import afterword.app.telling.Kinds;
import afterword.app.telling.Known;
import afterword.app.telling.Option;
import afterword.app.telling.Trees;
import afterword.engine.fact.Person;
import afterword.engine.fact.TaskKind;
import afterword.engine.history.Meeting;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what one comes home with: who they were, when they decide, and loose ends. */
@Component
final class DebriefInterview {

    private final Storage storage;
    private final MeetSomeone meet;
    private final RecordFact record;
    private final Drafts drafts;
    private final Once once;
    private final InstantSource clock;

    DebriefInterview(
            Storage storage, MeetSomeone meet, RecordFact record, Drafts drafts, Once once, InstantSource clock) {
        this.storage = storage;
        this.meet = meet;
        this.record = record;
        this.drafts = drafts;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Records what was typed.
     *
     * @return the ids of the facts it came to
     * @throws BadInputException if anything of it cannot be meant; then nothing was recorded
     */
    List<String> record(Viewer viewer, Planned planned, Answers answers) {
        return once.write(viewer, planned.id(), answers.typed(), () -> write(viewer, planned, answers));
    }

    private List<String> write(Viewer viewer, Planned planned, Answers answers) {
        return storage.write(viewer, rows -> {
            Instant now = clock.instant();
            Meeting meeting = meeting(planned, answers.one("interview"));
            List<String> met = new ArrayList<>(meeting == null ? List.of() : meeting.with());
            List<Node.Mapping> facts = new ArrayList<>();
            Known known = OnRecord.of(planned);
            for (String id : List.copyOf(met)) {
                add(facts, planned, now, "person-known", learned(planned.person(id), answers, id, known));
            }
            int knownBefore = met.size();
            for (String row : DebriefView.NEWCOMERS) {
                Node.Mapping newcomer = new Form(DebriefView.asked(row)).read(answers, known);
                String name = answers.one("name-" + row);
                if (!newcomer.entries().isEmpty() && !name.isEmpty()) {
                    met.add(meet.meet(viewer, planned.id(), name, newcomer));
                }
            }
            Instant end = meeting == null ? null : meeting.end();
            if (meeting == null && held(answers, met)) {
                Node.Mapping interview = interview(answers, met, known);
                facts.add(interview);
                end = end(interview);
            }
            if (meeting != null && met.size() > knownBefore) {
                add(facts, planned, now, "corrected", withEveryone(planned, meeting, met));
            }
            Node.Mapping timeline = timeline(planned, end, met, answers, now);
            if (timeline != null) {
                facts.add(timeline);
            }
            looseEnds(planned, answers, now, facts);
            if (!facts.isEmpty() && end != null && !end.isAfter(now)) {
                add(facts, planned, now, "task-done", task(TaskKind.DEBRIEF));
            }
            drafts.drop(viewer, planned.id());
            return record.record(viewer, planned.id(), facts);
        });
    }

    private static @Nullable Meeting meeting(Planned planned, String fact) {
        return planned.history().meetings().stream()
                .filter(each -> each.fact().equals(fact))
                .findFirst()
                .orElse(null);
    }

    /** Whether the form tells of an interview that is not on record. */
    private static boolean held(Answers answers, List<String> met) {
        return !met.isEmpty()
                || !answers.one("at").isEmpty()
                || !answers.one("until").isEmpty();
    }

    /** The interview as the form for interviews would tell it. */
    private static Node.Mapping interview(Answers answers, List<String> met, Known known) {
        if (met.isEmpty()) {
            String row = "name-" + DebriefView.NEWCOMERS.getFirst();
            throw new BadInputException(new Problem(
                    new Place(row, 1, 1),
                    null,
                    "an interview is held with somebody",
                    "the name of whom you met",
                    null));
        }
        Kind kind = Kinds.get("interview");
        Node.Mapping told = new Form(kind.questions().stream()
                        .filter(field -> DebriefView.WHEN.contains(field.name()))
                        .toList())
                .read(answers, known);
        Fields read = Fields.of(told, "an interview");
        return Trees.fields()
                .put("at", read.get("at"))
                .put(
                        kind.event(),
                        Trees.fields()
                                .put("until", read.get("until"))
                                .put("with", Trees.texts(met))
                                .put("mode", read.get("mode"))
                                .made())
                .made();
    }

    private static Instant end(Node.Mapping interview) {
        return OffsetDateTime.parse(Fields.of(interview, "a fact")
                        .fields("interview", "an interview")
                        .text("until"))
                .toInstant();
    }

    /** What the form says of somebody that was not known so; null if nothing. */
    private static Node.@Nullable Mapping learned(@Nullable Person person, Answers answers, String row, Known known) {
        if (person == null) {
            return null;
        }
        Map<String, String> before = DebriefView.known(person);
        List<Field> differing = DebriefView.asked(row).stream()
                .filter(field ->
                        !Objects.equals(before.getOrDefault(field.path().getFirst(), ""), answers.one(field.name())))
                .toList();
        Node.Mapping learned = new Form(differing).read(answers, known);
        return learned.entries().isEmpty() ? null : Trees.with("id", Trees.text(row), learned);
    }

    private static Node.Mapping withEveryone(Planned planned, Meeting meeting, List<String> met) {
        Instant home = meeting.home();
        Node.Mapping interview = Trees.fields()
                .put("until", moment(planned, meeting.end()))
                .put("with", Trees.texts(met))
                .put("mode", meeting.mode().word())
                .put("arranged-by", meeting.arrangedBy())
                .put("home", home == null ? null : moment(planned, home))
                .put("imported", meeting.imported() ? Trees.flag(true) : null)
                .made();
        return Trees.fields()
                .put("fact", meeting.fact())
                .put("at", moment(planned, meeting.start()))
                .put("with", Trees.fields().put("interview", interview).made())
                .made();
    }

    /** What they said about when they decide; it was said when the interview ended. */
    private static Node.@Nullable Mapping timeline(
            Planned planned, @Nullable Instant end, List<String> met, Answers answers, Instant now) {
        String precision = answers.one("precision");
        boolean dated = !precision.isEmpty() && !precision.equals("none");
        if (!dated && answers.one("says").isEmpty()) {
            return null;
        }
        Instant at = end != null && !end.isAfter(now) ? end : now;
        return Trees.fields()
                .put("at", moment(planned, at))
                .put("timeline", said(planned, met, answers, dated))
                .made();
    }

    /** The questions of the form for dates, asked in the debrief's own order. */
    private static Node.Mapping said(Planned planned, List<String> met, Answers answers, boolean dated) {
        Kind kind = Kinds.get("timeline");
        String first = ReadTimeline.first(answers);
        Answers all = answers.with("precision", List.of(dated ? answers.one("precision") : "none"))
                .with("from", first.isEmpty() ? List.of() : List.of(first));
        if (!answers.one("other-day").isEmpty()) {
            all = all.with("date", answers.all("other-day"));
        }
        if (answers.one("by").isEmpty() && !met.isEmpty()) {
            all = all.with("by", List.of(met.getFirst()));
        }
        List<Option> people = new ArrayList<>(OnRecord.of(planned).people());
        met.forEach(id -> people.add(new Option(id, id)));
        List<Field> fields = kind.fields().stream()
                .filter(field -> dated || !List.of("from", "to").contains(field.name()))
                .map(field -> field.name().equals("to") ? field.named("date") : field)
                .toList();
        return new Form(fields).read(all, new Known(planned.office(), Map.of("person", people)));
    }

    private static void looseEnds(Planned planned, Answers answers, Instant now, List<Node.Mapping> facts) {
        String wanted = answers.one("wanted");
        if (!wanted.isEmpty()) {
            add(
                    facts,
                    planned,
                    now,
                    "wants-job",
                    Trees.fields()
                            .put("wanted", Trees.flag(wanted.equals("yes")))
                            .made());
        }
        if (!answers.one("resume").isEmpty()) {
            add(facts, planned, now, "task-done", task(TaskKind.CONFIRM_RESUME));
        }
        for (Person person : planned.file().people()) {
            if (!answers.one("reference-" + person.id()).isEmpty()) {
                add(
                        facts,
                        planned,
                        now,
                        "reference-alerted",
                        Trees.fields().put("person", person.id()).made());
            }
        }
    }

    private static Node.Mapping task(TaskKind task) {
        return Trees.fields().put("task", task.word()).made();
    }

    private static void add(
            List<Node.Mapping> facts, Planned planned, Instant now, String event, Node.@Nullable Mapping told) {
        if (told != null) {
            facts.add(Trees.fields()
                    .put("at", moment(planned, now))
                    .put(event, told)
                    .made());
        }
    }

    private static String moment(Planned planned, Instant instant) {
        return instant.atZone(planned.office()).toOffsetDateTime().toString();
    }
}
