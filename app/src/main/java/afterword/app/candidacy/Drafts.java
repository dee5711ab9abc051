package afterword.app.candidacy;

import afterword.app.storage.Rows;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.app.telling.Answers;
import afterword.app.telling.Trees;
import afterword.engine.notation.JsonForm;
import afterword.engine.notation.Node;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Debriefs that are not written down yet, one an application. */
@Component
final class Drafts {

    /** Longer than any debrief; whoever sends more is not typing. */
    private static final int LARGEST = 100_000;

    private static final Set<String> NOT_TYPED = Set.of("_csrf", "application", "account", Once.WORD);

    private final Storage storage;
    private final InstantSource clock;

    Drafts(Storage storage, InstantSource clock) {
        this.storage = storage;
        this.clock = clock;
    }

    /**
     * Keeps what was typed so far instead of what was kept before.
     *
     * @return whether it was kept: what nobody can have typed is not
     */
    boolean keep(Viewer viewer, String candidacy, Map<String, List<String>> typed) {
        Trees.Fields fields = Trees.fields();
        typed.forEach((field, texts) -> {
            if (!NOT_TYPED.contains(field)) {
                fields.put(field, Trees.texts(texts));
            }
        });
        String kept = JsonForm.of(fields.made());
        if (kept.length() > LARGEST || kept.indexOf('\0') >= 0 || kept.contains("\\u0000")) {
            return false;
        }
        return storage.write(
                        viewer,
                        rows -> rows.sql("""
                        insert into draft (owner_id, candidacy_id, typed, saved_at)
                        values (:owner, :candidacy, :typed, :now)
                        on conflict (owner_id, candidacy_id) do update
                        set typed = excluded.typed, saved_at = excluded.saved_at""")
                                .param("candidacy", candidacy)
                                .param("typed", kept)
                                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                                .update())
                == 1;
    }

    /** What was typed so far, nothing if there is no draft. */
    Answers find(Viewer viewer, String candidacy) {
        return storage.read(
                        viewer,
                        rows -> rows.sql(
                                        "select typed from draft where owner_id = :owner and candidacy_id = :candidacy")
                                .param("candidacy", candidacy)
                                .query((row, number) -> row.getString(1))
                                .optional())
                .map(Drafts::answers)
                .orElse(Answers.NONE);
    }

    /** Those of all applications as they are kept, by the application. */
    static Map<String, String> all(Rows rows) {
        Map<String, String> all = new LinkedHashMap<>();
        rows.sql("select candidacy_id, typed from draft where owner_id = :owner order by candidacy_id")
                .query(row -> {
                    all.put(row.getString(1), row.getString(2));
                });
        return all;
    }

    /** Drops it: it has become facts. */
    void drop(Viewer viewer, String candidacy) {
        storage.write(
                viewer,
                rows -> rows.sql("delete from draft where owner_id = :owner and candidacy_id = :candidacy")
                        .param("candidacy", candidacy)
                        .update());
    }

    private static Answers answers(String kept) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (Node.Entry entry : Trees.stored(kept).entries()) {
            if (entry.value() instanceof Node.Listing texts) {
                typed.put(
                        entry.key().text(),
                        texts.items().stream()
                                .map(text -> text instanceof Node.Scalar scalar ? scalar.text() : "")
                                .toList());
            }
        }
        return new Answers(typed);
    }
}
