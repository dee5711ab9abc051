package afterword.app.candidacy;

import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.app.telling.Answers;
import afterword.app.telling.Kind;
import afterword.app.telling.Kinds;
import afterword.app.telling.References;
import afterword.app.telling.Trees;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import java.time.InstantSource;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what somebody tells in a form, or sets right what was written down before. */
@Component
final class TellFact {

    /** A fact as it stands, as a form shows it. */
    record Standing(Kind kind, Answers answers) {}

    private final Storage storage;
    private final Facts facts;
    private final Newcomers newcomers;
    private final RecordFact record;
    private final Once once;
    private final InstantSource clock;

    TellFact(Storage storage, Facts facts, Newcomers newcomers, RecordFact record, Once once, InstantSource clock) {
        this.storage = storage;
        this.facts = facts;
        this.newcomers = newcomers;
        this.record = record;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Writes a fact down, and whoever it names for the first time.
     *
     * @param instead the fact that this one sets right, null for something new
     * @return the ids of what was written down
     * @throws BadInputException if it cannot be meant; then nothing was written down
     */
    List<String> tell(Viewer viewer, Planned planned, Kind kind, Answers answers, @Nullable String instead) {
        return once.write(viewer, planned.id(), answers.typed(), () -> write(viewer, planned, kind, answers, instead));
    }

    private List<String> write(Viewer viewer, Planned planned, Kind kind, Answers answers, @Nullable String instead) {
        return storage.write(viewer, rows -> {
            Newcomers.Met met = newcomers.meet(viewer, planned.id(), kind.questions(), answers, OnRecord.of(planned));
            Node.Mapping fact = kind.fact(met.answers(), met.known(), clock.instant());
            return record.record(
                    viewer,
                    planned.id(),
                    List.of(instead == null ? fact : correction(viewer, planned, instead, kind, answers, fact)));
        });
    }

    /**
     * The fact as it stands.
     *
     * @throws NoSuchElementException if there is none, or if it was taken back
     */
    Standing standing(Viewer viewer, Planned planned, String fact) {
        Node.Mapping told = told(viewer, planned, story(planned, fact));
        Kind kind = Kinds.of(told).orElseThrow(() -> new NoSuchElementException("no form for " + fact));
        return new Standing(kind, kind.show(told, planned.office()));
    }

    private Node.Mapping correction(
            Viewer viewer, Planned planned, String instead, Kind kind, Answers answers, Node.Mapping fact) {
        Standing before = standing(viewer, planned, instead);
        Fields told = Fields.of(fact, "a fact");
        boolean sameTime = answers.one("at").isEmpty()
                || answers.one("at").equals(before.answers().one("at"));
        return Trees.fields()
                .put(
                        "at",
                        clock.instant()
                                .atZone(planned.office())
                                .toOffsetDateTime()
                                .toString())
                .put(
                        "corrected",
                        Trees.fields()
                                .put("fact", Trees.text(instead))
                                .put("at", sameTime ? null : told.find("at"))
                                .put(
                                        "with",
                                        Trees.fields()
                                                .put(kind.event(), told.find(kind.event()))
                                                .made())
                                .made())
                .put("note", told.find("note"))
                .made();
    }

    private static FactStory story(Planned planned, String fact) {
        return FactStory.of(planned).stream()
                .filter(story -> story.id().equals(fact) && story.takenBack() == null)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no fact " + fact));
    }

    /** What holds of a fact, as a case file would tell it at once. */
    private Node.Mapping told(Viewer viewer, Planned planned, FactStory story) {
        String by = story.last().by();
        Node.Mapping kept = storage.read(viewer, rows -> facts.list(rows, List.of(planned.id()))).values().stream()
                .flatMap(List::stream)
                .filter(each -> each.id().equals(by))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no fact " + by))
                .notation();
        Fields fields = Fields.of(kept, "a fact");
        Node with = by.equals(story.id())
                ? kept
                : fields.fields("corrected", "a correction").get("with");
        Trees.Fields told = Trees.fields()
                .put(
                        "at",
                        Trees.text(story.last()
                                .at()
                                .atZone(planned.office())
                                .toOffsetDateTime()
                                .toString()));
        for (Node.Entry entry : ((Node.Mapping) with).entries()) {
            switch (entry.key().text()) {
                case "at", "note" -> {}
                default -> told.put(entry.key().text(), entry.value());
            }
        }
        Node.Mapping whole = told.put("note", fields.find("note")).made();
        Spellings spellings = storage.read(viewer, Spellings::of);
        return References.toPeople(spellings::right).fact(whole);
    }
}
