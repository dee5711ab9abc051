package afterword.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TriesTest {

    private Instant now = Instant.parse("2026-06-12T13:00:00Z");
    private final Tries tries = new Tries(() -> now);

    @Test
    void oneAddressHasTenTriesAndGetsOneBackEveryMinute() {
        useUp("192.0.2.1");
        assertThat(tries.take("192.0.2.1", "another"))
                .hasValueSatisfying(wait -> assertThat(wait).isPositive().isLessThanOrEqualTo(Tries.ONE_MORE_EVERY));

        now = now.plus(Tries.ONE_MORE_EVERY);
        assertThat(tries.take("192.0.2.1", "another")).isEmpty();
        assertThat(tries.take("192.0.2.1", "another")).isPresent();
    }

    @Test
    void whatOneAddressUsesUpIsNotTakenFromOthers() {
        useUp("192.0.2.1");
        assertThat(tries.take("192.0.2.2", "owner")).isEmpty();
    }

    @Test
    void anAddressThatIsStoppedNoLongerCountsAgainstTheName() {
        for (int i = 0; i < 10 * Tries.FOR_ONE_NAME; i++) {
            tries.take("192.0.2.1", "owner");
        }
        assertThat(tries.take("192.0.2.2", "owner")).isEmpty();
    }

    @Test
    void manyAddressesTogetherHaveFortyTriesAtOneName() {
        long let = IntStream.range(0, 200)
                .filter(i -> tries.take("198.51.100." + i, "owner").isEmpty())
                .count();
        assertThat(let).isEqualTo(Tries.FOR_ONE_NAME);
        assertThat(tries.take("203.0.113.1", "OWNER")).as("in capitals").isPresent();
    }

    @Test
    void oneHousesNewKindOfAddressesAreOne() {
        for (int i = 0; i < Tries.FROM_ONE_ADDRESS; i++) {
            assertThat(tries.take("2001:db8:1:2::" + i, "name " + i)).isEmpty();
        }
        assertThat(tries.take("2001:db8:1:2:ffff::1", "name")).isPresent();
        assertThat(tries.take("2001:db8:1:3::1", "name")).isEmpty();
    }

    @Test
    void aTryThatWasRightIsGivenBackAndNeverMoreThanThereWere() {
        for (int i = 0; i < 3 * Tries.FOR_ONE_NAME; i++) {
            assertThat(tries.take("192.0.2.1", "owner")).isEmpty();
            tries.giveBack("192.0.2.1", "owner");
        }
        useUp("192.0.2.1");
        assertThat(tries.take("192.0.2.1", "owner")).isPresent();
    }

    @Test
    void aMillionNamesFromAsManyAddressesTakeNoMoreMemoryThanThousands() {
        IntStream.range(0, 1_000_000)
                .forEach(i -> tries.take("10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255), "name " + i));
        assertThat(tries.buckets()).isLessThanOrEqualTo(2 * 4096);
    }

    private void useUp(String address) {
        assertThat(IntStream.range(0, Tries.FROM_ONE_ADDRESS + 1)
                        .mapToObj(i -> tries.take(address, "some name " + i).isEmpty()))
                .filteredOn(let -> let)
                .hasSize(Tries.FROM_ONE_ADDRESS);
    }
}
