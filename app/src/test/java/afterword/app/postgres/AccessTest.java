package afterword.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {

    @Test
    void aServerIsNamedAsPeopleTypeIt() {
        assertThat(typed("postgresql://ann@db.example:5433/postgres?sslmode=verify-full"))
                .isEqualTo(
                        new Access("jdbc:postgresql://db.example:5433/postgres?sslmode=verify-full", "ann", "given"));
        assertThat(typed("postgres://db.example/postgres"))
                .isEqualTo(new Access("jdbc:postgresql://db.example/postgres", "postgres", "given"));
        assertThat(typed("jdbc:postgresql://[::1]:5432/x"))
                .isEqualTo(new Access("jdbc:postgresql://[::1]:5432/x", "postgres", "given"));
        assertThat(typed("postgres://db.example/x").toString()).doesNotContain("given");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://ann:hush@db.example/postgres",
                "postgresql://db.example/postgres?password=hush",
                "postgresql://db.example/postgres?sslmode=require&user=hush",
            })
    void aPasswordInAnAddressIsRefusedAndNotRepeated(String address) {
        assertThatThrownBy(() -> typed(address))
                .isInstanceOf(PostgresTrouble.class)
                .hasMessageContaining("must not contain")
                .message()
                .doesNotContain("hush");
    }

    @ParameterizedTest
    @ValueSource(strings = {"db.example", "mysql://db.example/x", "postgresql://db.example", ""})
    void whatIsNoAddressIsNotTakenForOne(String address) {
        assertThatThrownBy(() -> typed(address))
                .isInstanceOf(PostgresTrouble.class)
                .hasMessageContaining("postgresql://HOST:PORT/DATABASE");
    }

    private static Access typed(String address) {
        return Access.typed(address, "postgres", () -> "given");
    }
}
