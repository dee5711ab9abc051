package afterword.app.candidacy;

import afterword.app.storage.Rows;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;

/** The rulebooks somebody wrote, as they are kept: every version as it was typed, the newest being the one that counts. */
final class OwnRulebooks {

    /** Older versions than these are let go. */
    private static final int VERSIONS = 30;

    private OwnRulebooks() {}

    /**
     * A version.
     *
     * @param version counted from 1
     * @param parent the built-in rulebook it stands on
     */
    record Kept(String name, int version, String parent, String text, Instant at) {}

    /** The newest version of each, by name. */
    static List<Kept> newest(Rows rows) {
        return list(rows, """
                        select distinct on (name) name, version, parent, notation, kept_at from own_rulebook
                        where owner_id = :owner order by name, version desc""", "");
    }

    /**
     * Every version of one, the newest first.
     *
     * @throws NoSuchElementException if the viewer has no such rulebook
     */
    static List<Kept> versions(Rows rows, String name) {
        List<Kept> versions = list(rows, """
                        select name, version, parent, notation, kept_at from own_rulebook
                        where owner_id = :owner and name = :name order by version desc""", name);
        if (versions.isEmpty()) {
            throw new NoSuchElementException("no rulebook " + name);
        }
        return versions;
    }

    /** Keeps a further version. */
    static void add(Rows rows, String name, String parent, String text, Instant at) {
        rows.sql("""
                        insert into own_rulebook (owner_id, name, version, parent, notation, kept_at)
                        select :owner, :name, coalesce(max(version), 0) + 1, :parent, :text, :at
                        from own_rulebook where owner_id = :owner and name = :name""")
                .param("name", name)
                .param("parent", parent)
                .param("text", text)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        rows.sql("""
                        delete from own_rulebook where owner_id = :owner and name = :name and version <=
                               (select max(version) from own_rulebook where owner_id = :owner and name = :name) - :kept""").param("name", name).param("kept", VERSIONS).update();
    }

    /** Lets go of one, with all its versions. */
    static void remove(Rows rows, String name) {
        rows.sql("delete from own_rulebook where owner_id = :owner and name = :name")
                .param("name", name)
                .update();
    }

    private static List<Kept> list(Rows rows, String sql, String name) {
        return rows.sql(sql)
                .param("name", name)
                .query((row, number) -> new Kept(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }
}
