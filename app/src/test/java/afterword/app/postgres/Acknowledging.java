package afterword.app.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;

/** A process of its own that saves one row after the other, and prints the number of each once it is saved. */
final class Acknowledging {

    private Acknowledging() {}

    public static void main(String[] args) throws Exception {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(args[0]), said -> {});
        try (Connection open = postgres.superuser().connect();
                Statement statement = open.createStatement()) {
            statement.execute("create table if not exists saved (id bigint generated always as identity primary key)");
            while (true) {
                try (ResultSet row = statement.executeQuery("insert into saved default values returning id")) {
                    row.next();
                    System.out.println(row.getLong(1));
                }
            }
        }
    }
}
