package afterword.app.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("server")
class StorageTest {

    private static final byte[] UNKNOWN = new byte[32];
    private static final Instant AT = Instant.parse("2026-06-12T09:00:00Z");

    /** Within half a second of its last use a pool trusts a connection unless it is told not to. */
    @Test
    void whoComesRightAfterTheDatabaseIsBackIsNotGivenAConnectionThatWasCutOff() {
        try (TestDatabase test = new TestDatabase()) {
            try (Storage storage = Storage.open(test.roles().application())) {
                for (int round = 0; round < 20; round++) {
                    assertThat(storage.strangers().knowsSignInLink(UNKNOWN, AT)).isFalse();

                    test.away(true);
                    test.away(false);

                    assertThat(storage.strangers().knowsSignInLink(UNKNOWN, AT)).isFalse();
                }
            }
        }
    }
}
