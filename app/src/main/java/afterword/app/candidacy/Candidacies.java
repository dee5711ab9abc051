package afterword.app.candidacy;

import afterword.app.storage.Rows;
import afterword.app.telling.Descriptions;
import afterword.app.telling.References;
import afterword.app.telling.Trees;
import afterword.engine.notation.JsonForm;
import afterword.engine.notation.Node;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The applications of one account, with their employers and the people met. */
@Component
final class Candidacies {

    /** What an application and its employer are kept as. */
    record Head(String id, Node.Mapping notation, String employerId, Node.Mapping employer) {}

    /** Somebody, as kept. */
    record Someone(String id, Node.Mapping notation) {}

    void add(Rows rows, Head head, Instant begun) {
        rows.sql("""
                        insert into employer (owner_id, id, notation) values (:owner, :id, :notation)
                        on conflict (owner_id, id) do nothing""")
                .param("id", head.employerId())
                .param("notation", JsonForm.of(head.employer()))
                .update();
        rows.sql("""
                        insert into candidacy (owner_id, id, employer_id, notation, begun_at)
                        values (:owner, :id, :employer, :notation, :begun)""")
                .param("id", head.id())
                .param("employer", head.employerId())
                .param("notation", JsonForm.of(head.notation()))
                .param("begun", begun.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Says anew what an application is; whoever is named in it belongs to it. */
    void describe(Rows rows, String id, Node.Mapping notation) {
        rows.sql("update candidacy set notation = :notation where owner_id = :owner and id = :id")
                .param("id", id)
                .param("notation", JsonForm.of(notation))
                .update();
        meet(rows, id, References.people(notation, Descriptions.posting()));
    }

    /** Says anew what an employer is, for all applications there. */
    void describeEmployer(Rows rows, String id, Node.Mapping notation) {
        rows.sql("update employer set notation = :notation where owner_id = :owner and id = :id")
                .param("id", id)
                .param("notation", JsonForm.of(notation))
                .update();
    }

    Optional<Head> find(Rows rows, String id) {
        return list(rows, List.of(id)).stream().findFirst();
    }

    List<Head> list(Rows rows, List<String> ids) {
        return rows.sql("""
                        select c.id, c.notation, e.id, e.notation from candidacy c
                        join employer e on e.owner_id = c.owner_id and e.id = c.employer_id
                        where c.owner_id = :owner and c.id in (:ids) order by c.begun_at, c.id""")
                .param("ids", ids)
                .query((row, number) -> new Head(
                        row.getString(1),
                        Trees.stored(row.getString(2)),
                        row.getString(3),
                        Trees.stored(row.getString(4))))
                .list();
    }

    /** Whose rules each of these applications follows, of those that follow others than the account does. */
    Map<String, String> followed(Rows rows, List<String> ids) {
        Map<String, String> followed = new HashMap<>();
        rows.sql("""
                        select id, rulebook from candidacy
                        where owner_id = :owner and id in (:ids) and rulebook is not null""").param("ids", ids).query(row -> {
            followed.put(row.getString(1), row.getString(2));
        });
        return followed;
    }

    /** Lets an application follow a rulebook; null for the one the account follows. */
    void follow(Rows rows, String id, @Nullable String rulebook) {
        rows.sql("update candidacy set rulebook = :rulebook where owner_id = :owner and id = :id")
                .param("id", id)
                .param("rulebook", rulebook, Types.VARCHAR)
                .update();
    }

    /** The applications that follow a rulebook of their own accord, in the order they were begun. */
    List<String> following(Rows rows, String rulebook) {
        return rows.sql("""
                        select id from candidacy where owner_id = :owner and rulebook = :rulebook
                        order by begun_at, id""")
                .param("rulebook", rulebook)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Which of the account's applications each of these is, counted as they were begun. */
    Map<String, Integer> numbers(Rows rows, List<String> ids) {
        Map<String, Integer> numbers = new HashMap<>();
        rows.sql("select id, number from candidacy where owner_id = :owner and id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    numbers.put(row.getString(1), row.getInt(2));
                });
        return numbers;
    }

    /** Adds somebody who was met on the way of an application; whoever is known already is only met again. */
    void meet(Rows rows, String candidacy, Someone someone) {
        rows.sql("""
                        insert into person (owner_id, id, notation) values (:owner, :id, :notation)
                        on conflict (owner_id, id) do nothing""")
                .param("id", someone.id())
                .param("notation", JsonForm.of(someone.notation()))
                .update();
        rows.sql("""
                        insert into met (owner_id, candidacy_id, person_id, place)
                        select :owner, :candidacy, :id, count(*) + 1 from met
                        where owner_id = :owner and candidacy_id = :candidacy
                        on conflict do nothing""").param("candidacy", candidacy).param("id", someone.id()).update();
    }

    /** Notes that others on record belong to an application as well; whoever is not on record is left out. */
    void meet(Rows rows, String candidacy, Collection<String> people) {
        for (String id : people) {
            findPerson(rows, id).ifPresent(someone -> meet(rows, candidacy, someone));
        }
    }

    Optional<Someone> findPerson(Rows rows, String id) {
        return rows.sql("select id, notation from person where owner_id = :owner and id = :id")
                .param("id", id)
                .query((row, number) -> new Someone(row.getString(1), Trees.stored(row.getString(2))))
                .optional();
    }

    /** Keeps something else of an application or an employer. */
    void rewrite(Rows rows, String table, String id, Node.Mapping notation) {
        rows.sql("update " + table + " set notation = :notation where owner_id = :owner and id = :id")
                .param("id", id)
                .param("notation", JsonForm.of(notation))
                .update();
    }

    /** Everyone met on the way of these applications. */
    List<Someone> people(Rows rows, List<String> candidacies) {
        return rows.sql("""
                        select p.id, p.notation from person p where p.owner_id = :owner and p.id in
                               (select m.person_id from met m where m.owner_id = :owner and m.candidacy_id in (:ids))
                        order by p.id""")
                .param("ids", candidacies)
                .query((row, number) -> new Someone(row.getString(1), Trees.stored(row.getString(2))))
                .list();
    }

    /** This application and every other it is bound to by an employer or by somebody met, be it through a third. */
    List<String> bound(Rows rows, String id) {
        return rows.sql("""
                        with recursive bound (id) as (
                            select c.id from candidacy c where c.owner_id = :owner and c.id = :id
                            union
                            select other.id from bound b
                            join candidacy c on c.owner_id = :owner and c.id = b.id
                            cross join lateral (
                                select same.id from candidacy same
                                where same.owner_id = :owner and same.employer_id = c.employer_id
                                union all
                                select too.candidacy_id from met m
                                join met too on too.owner_id = :owner and too.person_id = m.person_id
                                where m.owner_id = :owner and m.candidacy_id = c.id
                                union all
                                select too.candidacy_id from met m
                                join same_as s on s.owner_id = :owner and s.same
                                     and m.person_id in (s.person_id, s.other_id)
                                join met too on too.owner_id = :owner and too.person_id in (s.person_id, s.other_id)
                                where m.owner_id = :owner and m.candidacy_id = c.id) other
                        ) select id from bound""")
                .param("id", id)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Every id of this account in a table. */
    List<String> ids(Rows rows, String table) {
        return rows.sql("select id from " + table + " where owner_id = :owner order by id")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** These applications in groups, each with every other it is bound to, be it through a third. */
    List<List<String>> bound(Rows rows, List<String> ids) {
        Map<String, List<String>> byTie = new HashMap<>();
        Map<String, List<String>> ties = new HashMap<>();
        Spellings spellings = Spellings.of(rows);
        rows.sql("""
                        select id, 'employer ', employer_id from candidacy where owner_id = :owner
                        union all select candidacy_id, 'person ', person_id from met where owner_id = :owner
                        order by 1, 2, 3""").query(row -> {
            String tie = row.getString(2) + spellings.right(row.getString(3));
            ties.computeIfAbsent(row.getString(1), none -> new ArrayList<>()).add(tie);
            byTie.computeIfAbsent(tie, none -> new ArrayList<>()).add(row.getString(1));
        });
        List<List<String>> groups = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (seen.add(id)) {
                List<String> group = new ArrayList<>(List.of(id));
                for (int i = 0; i < group.size(); i++) {
                    for (String tie : ties.getOrDefault(group.get(i), List.of())) {
                        byTie.getOrDefault(tie, List.of()).stream()
                                .filter(seen::add)
                                .forEach(group::add);
                    }
                }
                groups.add(group);
            }
        }
        return groups;
    }

    /** Whom each of these applications met. */
    Map<String, Set<String>> met(Rows rows, List<String> candidacies) {
        Map<String, Set<String>> met = new HashMap<>();
        rows.sql("select candidacy_id, person_id from met where owner_id = :owner and candidacy_id in (:ids)")
                .param("ids", candidacies)
                .query(row -> {
                    met.computeIfAbsent(row.getString(1), none -> new HashSet<>())
                            .add(row.getString(2));
                });
        return met;
    }

    /** An id nothing else of this account has: readable, because addresses of pages and case files show it. */
    String freshId(Rows rows, String table, String name) {
        String plain = Handles.of(name);
        List<String> taken = rows.sql("select id from " + table + " where owner_id = :owner and id like :like")
                .param("like", plain + "%")
                .query((row, number) -> row.getString(1))
                .list();
        return Handles.unlike(plain, taken);
    }
}
