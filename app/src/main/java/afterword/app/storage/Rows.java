package afterword.app.storage;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of one viewer, for the length of one transaction. Two locks, each enough: every statement must itself ask for
 * the owner's rows, and the database shows the transaction no others.
 */
public final class Rows {

    private final JdbcClient jdbc;
    private final Viewer viewer;

    Rows(JdbcClient jdbc, Viewer viewer) {
        this.jdbc = jdbc;
        this.viewer = viewer;
    }

    /** Whose rows these are. */
    public Viewer viewer() {
        return viewer;
    }

    /**
     * Lets one change of this account after the other, to the end of the transaction: what happens in one application moves
     * plans of others, and two at once would each plan without the other's fact.
     */
    public void oneChangeAtATime() {
        sql("select owner_id from account where owner_id = :owner for no key update")
                .query((row, number) -> true)
                .list();
    }

    /**
     * A statement, in which {@code :owner} is the viewer.
     *
     * @throws IllegalArgumentException if it does not say {@code :owner}: it would rest on one lock alone
     */
    public JdbcClient.StatementSpec sql(String statement) {
        if (!statement.contains(":owner")) {
            throw new IllegalArgumentException("A statement must say whose rows it means: " + statement);
        }
        return jdbc.sql(statement).param("owner", viewer.id());
    }
}
