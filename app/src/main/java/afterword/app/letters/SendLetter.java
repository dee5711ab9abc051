package afterword.app.letters;

import afterword.app.candidacy.Planned;
import afterword.app.candidacy.RecordFact;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.app.telling.Trees;
import afterword.engine.notation.Node;
import afterword.prose.letter.Finding;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down that a letter went, with its words, what went along, and which doubts were let pass. */
@Component
final class SendLetter {

    private final Storage storage;
    private final Letters letters;
    private final RecordFact record;
    private final InstantSource clock;

    SendLetter(Storage storage, Letters letters, RecordFact record, InstantSource clock) {
        this.storage = storage;
        this.letters = letters;
        this.record = record;
        this.clock = clock;
    }

    /**
     * @param outcome of a call, null for anything else
     * @param passed what the review had found and was let pass
     * @param because why, in the person's words; may be empty
     * @return the ids of what was written down
     * @throws afterword.engine.notation.BadInputException if it cannot be meant; then nothing was written down
     */
    List<String> sent(
            Viewer viewer,
            Planned planned,
            LetterKey key,
            Text text,
            @Nullable String outcome,
            List<Finding> passed,
            String because) {
        return storage.write(viewer, rows -> {
            if (!text.blank()) {
                letters.keep(viewer, key, text, Version.Made.TYPED);
            }
            Node.Mapping sent = Trees.fields()
                    .put("kind", Trees.text(key.kind().word()))
                    .put("to", Trees.text(key.to()))
                    .put("via", Trees.text(key.form().channel().word()))
                    .put("outcome", outcome == null ? null : Trees.text(outcome))
                    .put("says", text.blank() ? null : Trees.text(text.body().strip()))
                    .put("attachments", text.attachments().isEmpty() ? null : Trees.texts(text.attachments()))
                    .put("against", passed.isEmpty() ? null : against(passed, because))
                    .made();
            List<String> facts = record.record(
                    viewer,
                    planned.id(),
                    List.of(Trees.fields()
                            .put(
                                    "at",
                                    Trees.text(clock.instant()
                                            .atZone(planned.office())
                                            .toOffsetDateTime()
                                            .toString()))
                            .put("sent", sent)
                            .made()));
            letters.sent(viewer, key, facts.getFirst());
            return facts;
        });
    }

    /** The first rule stepped outside of; the reason names every one. */
    private static Node against(List<Finding> passed, String because) {
        String all = passed.stream()
                .map(each -> each.check() + " " + each.title())
                .distinct()
                .collect(Collectors.joining("; "));
        return Trees.fields()
                .put("rule", Trees.text(passed.getFirst().sources().getFirst().rule()))
                .put(
                        "reason",
                        Trees.text((because.isBlank() ? "Read again, and meant" : because.strip()) + " (" + all + ")"))
                .made();
    }
}
