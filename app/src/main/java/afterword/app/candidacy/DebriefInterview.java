package afterword.app.candidacy;

import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.engine.fact.Person;
import afterword.engine.history.Meeting;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Node;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what one comes home with: who they were, when they decide, and loose ends. */
@Component
final class DebriefInterview {

    private final Storage storage;
    private final MeetSomeone meet;
    private final RecordFact record;

    DebriefInterview(Storage storage, MeetSomeone meet, RecordFact record) {
        this.storage = storage;
        this.meet = meet;
        this.record = record;
    }

    /** @throws BadInputException if anything of it cannot be meant; then nothing was recorded */
    void record(Viewer viewer, Planned planned, Typed typed) {
        storage.write(viewer, rows -> {
            Meeting meeting = meeting(planned, typed.text("interview"));
            List<String> met = new ArrayList<>(meeting == null ? List.of() : meeting.with());
            List<Node.Mapping> facts = new ArrayList<>();
            for (String id : List.copyOf(met)) {
                add(facts, typed, "person-known", learned(planned.person(id), typed, id));
            }
            int knownBefore = met.size();
            for (String row : MeetForInterview.ROWS) {
                Node.Mapping newcomer = typed.person(row);
                String name = typed.text("name-" + row);
                if (newcomer != null && name != null) {
                    met.add(meet.meet(viewer, planned.id(), name, newcomer));
                }
            }
            if (meeting != null && met.size() > knownBefore) {
                add(facts, typed, "corrected", withEveryone(meeting, met, typed));
            }
            Node.Mapping timeline = timeline(meeting, met, typed);
            if (timeline != null) {
                facts.add(timeline);
            }
            looseEnds(planned, typed, facts);
            record.record(viewer, planned.id(), facts);
            return facts.size();
        });
    }

    private static @Nullable Meeting meeting(Planned planned, @Nullable String fact) {
        return planned.history().meetings().stream()
                .filter(each -> each.fact().equals(fact))
                .findFirst()
                .orElse(null);
    }

    /** What the form says of somebody that was not known so; null if nothing. */
    private static Node.@Nullable Mapping learned(@Nullable Person known, Typed typed, String row) {
        if (known == null) {
            return null;
        }
        Trees.Fields learned = Trees.fields().put("id", row);
        String prefers = known.prefers() == null ? null : known.prefers().word();
        boolean any = differs(learned, typed, row, "name", known.name());
        any |= differs(learned, typed, row, "title", known.title());
        any |= differs(learned, typed, row, "email", known.email());
        any |= differs(learned, typed, row, "phone", known.phone());
        any |= differs(learned, typed, row, "post", known.post());
        any |= differs(learned, typed, row, "prefers", prefers);
        return any ? learned.made() : null;
    }

    private static boolean differs(
            Trees.Fields learned, Typed typed, String row, String field, @Nullable String known) {
        String now = typed.text(field + "-" + row);
        if (now == null || Objects.equals(now, known)) {
            return false;
        }
        learned.put(field, field + "-" + row, now);
        return true;
    }

    private static Node.Mapping withEveryone(Meeting meeting, List<String> met, Typed typed) {
        Instant home = meeting.home();
        Node.Mapping interview = Trees.fields()
                .put("until", typed.moment(meeting.end()))
                .put("with", Trees.texts(met))
                .put("mode", meeting.mode().word())
                .put("arranged-by", meeting.arrangedBy())
                .put("home", home == null ? null : typed.moment(home))
                .put("imported", meeting.imported() ? Trees.flag(true) : null)
                .made();
        return Trees.fields()
                .put("fact", meeting.fact())
                .put("at", typed.moment(meeting.start()))
                .put("with", Trees.fields().put("interview", interview).made())
                .made();
    }

    /** What they said about when they decide; it was said when the interview ended. */
    private static Node.@Nullable Mapping timeline(@Nullable Meeting meeting, List<String> met, Typed typed) {
        String precision = typed.text("precision");
        boolean dated = precision != null && !precision.equals("none");
        String says = typed.text("says");
        if (!dated && says == null) {
            return null;
        }
        boolean over = meeting != null && !meeting.end().isAfter(typed.now());
        String by = typed.text("by");
        return Trees.fields()
                .put("at", typed.moment(over ? Objects.requireNonNull(meeting).end() : typed.now()))
                .put(
                        "timeline",
                        Trees.fields()
                                .put("by", by == null && !met.isEmpty() ? met.getFirst() : by)
                                .put("says", says)
                                .put("to", "date", dated ? typed.text("date") : null)
                                .put("precision", dated ? precision : "none")
                                .made())
                .made();
    }

    private static void looseEnds(Planned planned, Typed typed, List<Node.Mapping> facts) {
        String wanted = typed.text("wanted");
        if (wanted != null) {
            add(
                    facts,
                    typed,
                    "wants-job",
                    Trees.fields()
                            .put("wanted", Trees.flag(wanted.equals("yes")))
                            .made());
        }
        if (typed.text("resume") != null) {
            add(
                    facts,
                    typed,
                    "task-done",
                    Trees.fields().put("task", "confirm-resume").made());
        }
        for (Person person : planned.file().people()) {
            if (typed.text("reference-" + person.id()) != null) {
                add(
                        facts,
                        typed,
                        "reference-alerted",
                        Trees.fields().put("person", person.id()).made());
            }
        }
    }

    private static void add(List<Node.Mapping> facts, Typed typed, String event, Node.@Nullable Mapping told) {
        if (told != null) {
            facts.add(Trees.fields()
                    .put("at", typed.moment(typed.now()))
                    .put(event, told)
                    .made());
        }
    }
}
