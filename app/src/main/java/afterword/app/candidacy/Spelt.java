package afterword.app.candidacy;

import afterword.app.storage.Rows;
import afterword.app.telling.Trees;
import afterword.engine.notation.Fields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who was said to be one person and who to be two, with the names it was said of.
 *
 * @param names how those are spelt of whom something was said, by id, as they were first described
 */
public record Spelt(Spellings spellings, Map<String, String> names) {

    /** Nothing was said of anybody. */
    public static final Spelt AS_TOLD = new Spelt(new Spellings(Map.of(), Set.of()), Map.of());

    static Spelt of(Rows rows) {
        Map<String, String> names = new HashMap<>();
        rows.sql("""
                        select p.id, p.notation from person p
                        where p.owner_id = :owner and exists (select 1 from same_as s
                              where s.owner_id = :owner and p.id in (s.person_id, s.other_id))""").query(row -> {
            String name = Fields.of(Trees.stored(row.getString(2)), "a person").findText("name");
            names.put(row.getString(1), name == null ? row.getString(1) : name);
        });
        return new Spelt(Spellings.of(rows), names);
    }

    /** How a spelling reads. */
    public String name(String id) {
        return names.getOrDefault(id, id);
    }

    /** The ids of all spellings of a person but the right one, as they were said. */
    public List<String> others(String id) {
        List<String> all = spellings.all(id);
        return all.subList(1, all.size());
    }
}
