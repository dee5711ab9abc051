package afterword.app.candidacy;

import afterword.app.storage.Rows;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Says that two spellings are one person, or two, and takes it back. Nothing that happened is touched; every plan that could
 * tell the difference is made anew.
 */
@Component
public final class SameAs {

    private final Candidacies candidacies;
    private final Plans plans;
    private final InstantSource clock;

    SameAs(Candidacies candidacies, Plans plans, InstantSource clock) {
        this.candidacies = candidacies;
        this.plans = plans;
        this.clock = clock;
    }

    /** Something cannot be said besides what was said before. */
    public static final class Contradiction extends RuntimeException {

        private final String says;

        private Contradiction(String says) {
            super(says);
            this.says = says;
        }

        /** Why not, in a sentence; and what may help. */
        public String says() {
            return says;
        }
    }

    /** What was said: that a person is another, whose spelling is right, or that the two are not one. */
    public record Said(String person, String other, boolean same) {}

    /**
     * What was said of two spellings themselves, empty if nothing was.
     *
     * @throws NoSuchElementException if there are no such two on record
     */
    public Optional<Said> said(Rows rows, String person, String other) {
        if (person.equals(other)) {
            throw new NoSuchElementException(person + " is one spelling, not two");
        }
        for (String id : List.of(person, other)) {
            if (candidacies.findPerson(rows, id).isEmpty()) {
                throw new NoSuchElementException("nobody is called " + id);
            }
        }
        return find(rows, person, other);
    }

    static Optional<Said> find(Rows rows, String person, String other) {
        return rows.sql("""
                        select person_id, other_id, same from same_as where owner_id = :owner and
                               (person_id, other_id) in ((:person, :other), (:other, :person))""")
                .param("person", person)
                .param("other", other)
                .query((row, number) -> new Said(row.getString(1), row.getString(2), row.getBoolean(3)))
                .optional();
    }

    /**
     * Says that they are one person, of whose spellings the other is right, or that they are two. What was said of these two
     * before no longer counts; saying the same again changes nothing.
     *
     * @throws NoSuchElementException if there are no such two on record
     * @throws Contradiction if it cannot be besides what was said of others
     */
    public void say(Rows rows, String person, String other, boolean same) {
        rows.oneChangeAtATime();
        said(rows, person, other);
        Instant now = clock.instant();
        List<String> before = ways(rows, person, other);
        forget(rows, person, other);
        Spellings rest = Spellings.of(rows);
        boolean one = rest.right(person).equals(rest.right(other));
        if (same && one) {
            throw new Contradiction("They are one person already, through a third spelling.");
        }
        if (same && rest.under().containsKey(person)) {
            throw new Contradiction(person + " is a spelling of " + rest.under().get(person)
                    + " already. Maybe say it of " + rest.right(person) + ", or take that back first?");
        }
        if (same && rest.apart(person, other)) {
            throw new Contradiction(
                    "You said of two of their spellings that they are two people. Maybe take that back" + " first?");
        }
        if (!same && one) {
            throw new Contradiction(
                    "They are one person through a third spelling. Maybe take back what was said of that first?");
        }
        rows.sql("""
                        insert into same_as (owner_id, person_id, other_id, same, said_at)
                        values (:owner, :person, :other, :same, :now)""")
                .param("person", person)
                .param("other", other)
                .param("same", same)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        renew(rows, before, person, other, now);
    }

    /**
     * Takes back what was said of two: then all is as it was before.
     *
     * @throws NoSuchElementException if there are no such two on record, or nothing was said of them
     */
    public void takeBack(Rows rows, String person, String other) {
        rows.oneChangeAtATime();
        if (said(rows, person, other).isEmpty()) {
            throw new NoSuchElementException("nothing was said of " + person + " and " + other);
        }
        List<String> before = ways(rows, person, other);
        forget(rows, person, other);
        renew(rows, before, person, other, clock.instant());
    }

    private static void forget(Rows rows, String person, String other) {
        rows.sql("""
                        delete from same_as where owner_id = :owner and
                               (person_id, other_id) in ((:person, :other), (:other, :person))""").param("person", person).param("other", other).update();
    }

    private void renew(Rows rows, List<String> before, String person, String other, Instant now) {
        List<String> all = new ArrayList<>(before);
        ways(rows, person, other).stream()
                .filter(each -> !before.contains(each))
                .forEach(all::add);
        plans.renew(rows, all, now);
    }

    /** Every application bound to one in which either was met. */
    private List<String> ways(Rows rows, String person, String other) {
        List<String> met = rows.sql("""
                        select distinct candidacy_id from met
                        where owner_id = :owner and person_id in (:person, :other) order by 1""")
                .param("person", person)
                .param("other", other)
                .query((row, number) -> row.getString(1))
                .list();
        return candidacies.bound(rows, met).stream().flatMap(List::stream).toList();
    }
}
