package afterword.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is not ours: a second real PostgreSQL, entered as its administrator once, and then by three roles. */
@Tag("server")
class KeptRolesTest {

    private static final ThrowawayPostgres SERVER = ThrowawayPostgres.start(sentence -> {});

    @TempDir
    private Path place = Path.of(".");

    private Path home = Path.of(".");
    private final List<String> said = new ArrayList<>();

    @BeforeAll
    static void isThere() {
        assertThat(SERVER.server().running()).isTrue();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeEach
    void fresh() {
        home = place.resolve("home");
    }

    @Test
    void theRolesAreMadeAndTheirPasswordsKeptForNobodyElseToRead() throws IOException, SQLException {
        String database = initialise(false);

        assertThat(database).startsWith("postgresql://127.0.0.1:").endsWith("/afterword");
        Roles roles = KeptRoles.of(home, database);
        try (Connection application = roles.application().connect()) {
            assertThat(application.isValid(5)).isTrue();
        }
        Path file = home.resolve("database-roles");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(String.join(" ", said) + database)
                .doesNotContain(
                        roles.application().password(),
                        roles.migration().password(),
                        SERVER.server().superuser().password());
    }

    @Test
    void aSecondTimePasswordsThatHoldStayUnlessNewOnesAreWanted() {
        String database = initialise(false);
        Roles first = KeptRoles.of(home, database);

        initialise(false);
        assertThat(KeptRoles.of(home, database)).isEqualTo(first);
        assertThat(said).last().asString().contains("still hold");

        initialise(true);
        assertThat(KeptRoles.of(home, database)).isNotEqualTo(first);
        assertThatThrownBy(() -> first.application().connect()).hasMessageContaining("password authentication failed");
    }

    @Test
    void passwordsThatNoLongerHoldAreReplaced() throws IOException {
        String database = initialise(false);
        Path elsewhere = place.resolve("elsewhere");
        KeptRoles.initialise(elsewhere, address(), SERVER.server().superuser()::password, true, said::add);
        assertThatThrownBy(() -> KeptRoles.of(home, database))
                .isInstanceOf(PostgresTrouble.class)
                .hasMessageContainingAll("cannot be entered", "db init");

        initialise(false);

        assertThat(KeptRoles.of(home, database).areLetIn()).isTrue();
        Files.delete(home.resolve("database-roles"));
        initialise(false);
        assertThat(KeptRoles.of(home, database).areLetIn()).isTrue();
    }

    @Test
    void aDatabaseWhoseRolesAreNotKnownHereIsToldWithWhatToDo() {
        assertThatThrownBy(() -> KeptRoles.of(home, "postgresql://db.example:5432/afterword"))
                .isInstanceOf(PostgresTrouble.class)
                .hasMessageContainingAll(
                        "postgresql://db.example:5432/afterword", "not known in", "./afterword db init");
    }

    @Test
    void passwordsThatOthersCanReadAreRefused() throws IOException {
        String database = initialise(false);
        Files.setPosixFilePermissions(home.resolve("database-roles"), PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> KeptRoles.of(home, database))
                .isInstanceOf(PostgresTrouble.class)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void aWrongAdministratorsPasswordIsToldWithoutIt() {
        assertThatThrownBy(() -> KeptRoles.initialise(home, address(), () -> "guessed", false, said::add))
                .isInstanceOf(PostgresTrouble.class)
                .hasMessageContaining("password authentication failed")
                .message()
                .doesNotContain("guessed");
        assertThat(home.resolve("database-roles")).doesNotExist();
    }

    private String initialise(boolean newPasswords) {
        return KeptRoles.initialise(home, address(), SERVER.server().superuser()::password, newPasswords, said::add);
    }

    private static String address() {
        Access superuser = SERVER.server().superuser();
        return superuser.url().replace("jdbc:postgresql://", "postgresql://" + superuser.user() + "@");
    }
}
