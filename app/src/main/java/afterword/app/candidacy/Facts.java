package afterword.app.candidacy;

import afterword.app.storage.Rows;
import afterword.app.telling.Trees;
import afterword.engine.notation.JsonForm;
import afterword.engine.notation.Node;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.springframework.stereotype.Component;

/** What happened, application by application. Facts are only ever added. */
@Component
final class Facts {

    /** The facts of how many applications are held in memory at once. */
    static final int AT_ONCE = 25;

    /**
     * A fact as kept.
     *
     * @param notation without its id and without when it was recorded
     */
    record Kept(String candidacy, String id, Instant recorded, Node.Mapping notation) {}

    /** Adds a fact at the end. */
    void add(Rows rows, Kept fact, Instant happened) {
        rows.sql("""
                        insert into fact (owner_id, candidacy_id, id, place, happened_at, recorded_at, notation)
                        select :owner, :candidacy, :id, count(*) + 1, :happened, :recorded, :notation
                        from fact where owner_id = :owner and candidacy_id = :candidacy""")
                .param("candidacy", fact.candidacy())
                .param("id", fact.id())
                .param("happened", happened.atOffset(ZoneOffset.UTC))
                .param("recorded", fact.recorded().atOffset(ZoneOffset.UTC))
                .param("notation", JsonForm.of(fact.notation()))
                .update();
    }

    /**
     * The next id of f1, f2, ... that no fact of the application has.
     *
     * @throws NoSuchElementException if the viewer has no such application
     */
    String nextId(Rows rows, String candidacy) {
        boolean there = rows.sql("select true from candidacy where owner_id = :owner and id = :candidacy")
                .param("candidacy", candidacy)
                .query((row, number) -> row.getBoolean(1))
                .optional()
                .isPresent();
        if (!there) {
            throw new NoSuchElementException("no application " + candidacy);
        }
        List<String> taken = rows.sql("select id from fact where owner_id = :owner and candidacy_id = :candidacy")
                .param("candidacy", candidacy)
                .query((row, number) -> row.getString(1))
                .list();
        int number = taken.size() + 1;
        while (taken.contains("f" + number)) {
            number++;
        }
        return "f" + number;
    }

    /**
     * Hands on every fact of these applications, however many they are: only those of a few are held in memory at once, and
     * whoever takes them may keep something else in their place.
     */
    void each(Rows rows, List<String> candidacies, Consumer<Kept> then) {
        candidacies.stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(some -> list(rows, some).values().forEach(facts -> facts.forEach(then)));
    }

    /** The facts of these applications, each in the order they were added. */
    Map<String, List<Kept>> list(Rows rows, List<String> candidacies) {
        return rows
                .sql("""
                        select candidacy_id, id, recorded_at, notation from fact
                        where owner_id = :owner and candidacy_id in (:ids) order by candidacy_id, place""")
                .param("ids", candidacies)
                .query((row, number) -> new Kept(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        Trees.stored(row.getString(4))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Kept::candidacy));
    }
}
