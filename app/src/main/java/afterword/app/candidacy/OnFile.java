package afterword.app.candidacy;

import afterword.app.planning.Rulebooks;
import afterword.app.storage.Rows;
import afterword.app.telling.Trees;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is written down, piece by piece, in the notation of the case file: for programs. */
@Component
public final class OnFile {

    private final Candidacies candidacies;
    private final Facts facts;
    private final CaseFiles files;
    private final Rulebooks rulebooks;

    OnFile(Candidacies candidacies, Facts facts, CaseFiles files, Rulebooks rulebooks) {
        this.candidacies = candidacies;
        this.facts = facts;
        this.files = files;
        this.rulebooks = rulebooks;
    }

    /**
     * An application in a list.
     *
     * @param number counts the account's applications as they were begun, and stays
     * @param employer its name
     */
    public record Listed(int number, String id, String employer, String standing, Instant begun) {}

    /** The applications begun after the one of that number, as many as wanted; a standing of null means any. */
    public List<Listed> applications(Rows rows, @Nullable Standing standing, int after, int most) {
        return rows.sql("""
                        select c.number, c.id, e.notation, p.standing, c.begun_at from candidacy c
                        join employer e on e.owner_id = c.owner_id and e.id = c.employer_id
                        join plan p on p.owner_id = c.owner_id and p.candidacy_id = c.id
                        where c.owner_id = :owner and c.number > :after and (:any or p.standing = :standing)
                        order by c.number limit :most""")
                .param("after", after)
                .param("any", standing == null)
                .param("standing", standing == null ? "" : standing.word())
                .param("most", most)
                .query((row, number) -> new Listed(
                        row.getInt(1),
                        row.getString(2),
                        Fields.of(Trees.stored(row.getString(3)), "an employer").text("name"),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * What an application is, whatever happens: its id, its employer, and what else a case file says of it.
     *
     * @throws NoSuchElementException if the viewer has no such application
     */
    public Node.Mapping application(Rows rows, String id) {
        Candidacies.Head head =
                candidacies.find(rows, id).orElseThrow(() -> new NoSuchElementException("no application " + id));
        return Trees.fields()
                .put("id", Trees.text(id))
                .put("employer", head.employer())
                .putAll(head.notation())
                .made();
    }

    /** All that was told of an application, in the order it was. */
    public List<Node.Mapping> facts(Rows rows, String id) {
        application(rows, id);
        return facts.list(rows, List.of(id)).getOrDefault(id, List.of()).stream()
                .map(fact -> Trees.fields()
                        .put("id", Trees.text(fact.id()))
                        .put(
                                "recorded",
                                Trees.text(
                                        fact.recorded().atOffset(ZoneOffset.UTC).toString()))
                        .putAll(fact.notation())
                        .made())
                .toList();
    }

    /** Everyone met on the way of an application. */
    public List<Node.Mapping> people(Rows rows, String id) {
        application(rows, id);
        return people(rows, candidacies.people(rows, List.of(id)));
    }

    /** Everyone on record whose id follows, as many as wanted. */
    public List<Node.Mapping> people(Rows rows, String after, int most) {
        return people(
                rows,
                rows.sql("""
                        select id, notation from person
                        where owner_id = :owner and id collate "C" > :after order by id collate "C" limit :most""")
                        .param("after", after)
                        .param("most", most)
                        .query((row, number) ->
                                new Candidacies.Someone(row.getString(1), Trees.stored(row.getString(2))))
                        .list());
    }

    /** @throws NoSuchElementException if the viewer knows nobody of that id */
    public Node.Mapping person(Rows rows, String id) {
        Candidacies.Someone someone = candidacies
                .findPerson(rows, id)
                .orElseThrow(() -> new NoSuchElementException("nobody is called " + id));
        return people(rows, List.of(someone)).getFirst();
    }

    /**
     * The case file of an application, as one takes it along: with those choices alone that its rulebook leaves. Others
     * belong to the one that all other applications follow.
     *
     * @throws NoSuchElementException if the viewer has no such application
     */
    public Node.Mapping whole(Rows rows, String id) {
        return whole(rows, id, Preferences.read(rows), Shelf.of(rows, rulebooks));
    }

    /** The same, for whoever asks for many. */
    Node.Mapping whole(Rows rows, String id, Preferences preferences, Shelf shelf) {
        Node.Mapping whole = files.whole(rows, id);
        String rulebook = Fields.of(whole, "a case").text("rulebook");
        return Trees.changed(
                "settings", preferences.following(shelf.followed(rulebook)).settingsPart(), whole);
    }

    private static List<Node.Mapping> people(Rows rows, List<Candidacies.Someone> people) {
        Map<String, String> under = Spellings.of(rows).under();
        return people.stream()
                .map(someone -> {
                    String other = under.get(someone.id());
                    return Trees.fields()
                            .put("id", Trees.text(someone.id()))
                            .put("same-as", other == null ? null : Trees.text(other))
                            .putAll(someone.notation())
                            .made();
                })
                .toList();
    }
}
