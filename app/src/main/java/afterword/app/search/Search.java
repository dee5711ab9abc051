package afterword.app.search;

import afterword.app.present.Days;
import afterword.app.storage.Rows;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.app.telling.Kind;
import afterword.app.telling.Kinds;
import afterword.app.telling.Trees;
import afterword.engine.notation.Node;
import java.sql.Array;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds what is written down by its words: the same for applications, people and facts, of one account. */
@Component
final class Search {

    /** Of each kind so many are shown. */
    static final int MOST = 12;

    private final Storage storage;

    Search(Storage storage) {
        this.storage = storage;
    }

    /**
     * @param text as typed
     */
    Found find(Viewer viewer, String text) {
        Typed typed = Typed.of(text);
        return typed.words().isEmpty() ? Found.NOTHING_ASKED : storage.read(viewer, rows -> find(rows, typed));
    }

    private static Found find(Rows rows, Typed typed) {
        Asked asked = Asked.of(rows, typed);
        List<Found.Part> parts = new ArrayList<>();
        add(parts, "applications", "Applications", applications(rows, asked));
        add(parts, "people", "People", people(rows, asked));
        add(parts, "facts", "What happened", facts(rows, asked));
        return new Found(true, parts);
    }

    private static void add(List<Found.Part> parts, String name, String title, List<Found.Hit> hits) {
        if (!hits.isEmpty()) {
            parts.add(new Found.Part(name, title, hits.subList(0, Math.min(MOST, hits.size())), hits.size() > MOST));
        }
    }

    /** What is asked of the database, and what is marked of its answers. */
    private record Asked(String query, Marks marks, ZoneId home) {

        static Asked of(Rows rows, Typed typed) {
            return rows.sql("select stems_of(:words), zone from account where owner_id = :owner")
                    .param("words", String.join(" ", typed.words()))
                    .query((row, number) -> {
                        Array kept = row.getArray(1);
                        List<String> stems = List.of((String[]) kept.getArray());
                        String zone = row.getString(2);
                        return new Asked(
                                typed.query(stems), new Marks(typed, stems), ZoneId.of(zone == null ? "UTC" : zone));
                    })
                    .single();
        }
    }

    /** The words may stand partly in what is said of the employer. */
    private static List<Found.Hit> applications(Rows rows, Asked asked) {
        return rows.sql("""
                        select c.id, e.notation, c.notation, c.begun_at from candidacy c
                        join employer e on e.owner_id = c.owner_id and e.id = c.employer_id
                        where c.owner_id = :owner and (c.words || e.words) @@ :query::tsquery
                        order by c.begun_at desc, c.id limit :most""")
                .param("query", asked.query())
                .param("most", MOST + 1)
                .query((row, number) -> new Found.Hit(
                        "/applications/" + row.getString(1),
                        asked.marks().of(name(Trees.stored(row.getString(2)), row.getString(1))),
                        asked.marks()
                                .only(new Sayings(Map.of())
                                        .of(List.of(
                                                Trees.stored(row.getString(3)),
                                                without(Trees.stored(row.getString(2)), "name")))),
                        "Begun " + Days.date(day(row.getObject(4, OffsetDateTime.class), asked.home()))))
                .list();
    }

    private static List<Found.Hit> people(Rows rows, Asked asked) {
        return rows.sql("""
                        select p.id, p.notation, m.candidacy_id, e.notation from person p
                        join lateral (select candidacy_id from met where owner_id = p.owner_id and person_id = p.id
                                      order by candidacy_id limit 1) m on true
                        join candidacy c on c.owner_id = p.owner_id and c.id = m.candidacy_id
                        join employer e on e.owner_id = c.owner_id and e.id = c.employer_id
                        where p.owner_id = :owner and p.words @@ :query::tsquery order by p.id limit :most""")
                .param("query", asked.query())
                .param("most", MOST + 1)
                .query((row, number) -> {
                    Node.Mapping person = Trees.stored(row.getString(2));
                    String name = name(person, row.getString(1));
                    return new Found.Hit(
                            "/people/" + row.getString(1),
                            asked.marks().of(name),
                            asked.marks().around(new Sayings(Map.of()).of(List.of(without(person, "name")))),
                            name(Trees.stored(row.getString(4)), row.getString(3)));
                })
                .list();
    }

    private static List<Found.Hit> facts(Rows rows, Asked asked) {
        record Kept(String candidacy, String id, Node.Mapping fact, LocalDate on, String employer) {}
        List<Kept> all = rows.sql("""
                        select f.candidacy_id, f.id, f.notation, f.happened_at, e.notation from fact f
                        join candidacy c on c.owner_id = f.owner_id and c.id = f.candidacy_id
                        join employer e on e.owner_id = c.owner_id and e.id = c.employer_id
                        where f.owner_id = :owner and (f.candidacy_id, f.id) in
                              (select candidacy_id, id from find_facts(:query::tsquery, :most))
                        order by f.happened_at desc, f.candidacy_id, f.place desc""")
                .param("query", asked.query())
                .param("most", MOST + 1)
                .query((row, number) -> new Kept(
                        row.getString(1),
                        row.getString(2),
                        Trees.stored(row.getString(3)),
                        day(row.getObject(4, OffsetDateTime.class), asked.home()),
                        name(Trees.stored(row.getString(5)), row.getString(1))))
                .list();
        Sayings sayings = new Sayings(
                all.isEmpty()
                        ? Map.of()
                        : names(rows, all.stream().map(Kept::candidacy).toList()));
        return all.stream()
                .map(kept -> new Found.Hit(
                        "/applications/" + kept.candidacy() + "#fact-" + kept.id(),
                        asked.marks().of(Kinds.of(kept.fact()).map(Kind::title).orElse("Set right")),
                        asked.marks().around(sayings.of(List.of(kept.fact()))),
                        kept.employer() + ", " + Days.date(kept.on())))
                .toList();
    }

    /** Everyone met on the way of these applications, by id. */
    private static Map<String, String> names(Rows rows, List<String> candidacies) {
        Map<String, String> names = new HashMap<>();
        rows.sql("""
                        select p.id, p.notation from person p where p.owner_id = :owner and p.id in
                               (select person_id from met where owner_id = :owner and candidacy_id in (:ids))""").param("ids", candidacies).query(row -> {
            names.put(row.getString(1), name(Trees.stored(row.getString(2)), row.getString(1)));
        });
        return names;
    }

    private static Node.Mapping without(Node.Mapping part, String key) {
        return new Node.Mapping(
                part.place(),
                part.entries().stream()
                        .filter(entry -> !entry.key().text().equals(key))
                        .toList());
    }

    private static String name(Node.Mapping part, String otherwise) {
        return part.entries().stream()
                .filter(entry -> entry.key().text().equals("name"))
                .map(entry -> entry.value() instanceof Node.Scalar scalar ? scalar.text() : otherwise)
                .findFirst()
                .orElse(otherwise);
    }

    private static LocalDate day(OffsetDateTime at, ZoneId home) {
        return at.atZoneSameInstant(home).toLocalDate();
    }
}
