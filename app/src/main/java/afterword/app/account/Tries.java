package afterword.app.account;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * How often a password or a token may be tried: some times from one address, and some times for one name from anywhere. There are as
 * many buckets as there ever will be; which one is whose is told by a keyed hash, so that nobody can aim at another's. A name
 * nobody has is counted like any other.
 */
@Component
final class Tries {

    static final int FROM_ONE_ADDRESS = 10;
    static final int FOR_ONE_NAME = 40;

    /** So often a try from an address comes back. */
    static final Duration ONE_MORE_EVERY = Duration.ofMinutes(1);

    /** So often one for a name does: from however many addresses, a hundred a day are looked at and no more. */
    static final Duration ONE_MORE_FOR_A_NAME = Duration.ofMinutes(24);

    private static final int BUCKETS = 1 << 12;
    private static final int NETWORK_BYTES = 8;

    private final Token key = Token.random();
    private final TimeMeter time;
    private final AtomicReferenceArray<Bucket> addresses = new AtomicReferenceArray<>(BUCKETS);
    private final AtomicReferenceArray<Bucket> names = new AtomicReferenceArray<>(BUCKETS);

    Tries(InstantSource clock) {
        time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                Instant now = clock.instant();
                return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /**
     * Takes one try.
     *
     * @param address the other end of the connection, as digits
     * @return how long to wait for the next one if none is left, empty if there was one
     */
    Optional<Duration> take(String address, String name) {
        Optional<Duration> wait = take(ofAddress(address));
        return wait.isPresent() ? wait : take(ofName(name));
    }

    /** Takes one try from an address, if there is one. */
    void take(String address) {
        take(ofAddress(address));
    }

    /** How long to wait for a try from an address if none is left, empty if there is one. */
    Optional<Duration> left(String address) {
        EstimationProbe probe = ofAddress(address).estimateAbilityToConsume(1);
        return probe.canBeConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Gives a try back that was right. */
    void giveBack(String address, String name) {
        ofAddress(address).addTokens(1);
        ofName(name).addTokens(1);
    }

    /** How many buckets there are so far. */
    long buckets() {
        return IntStream.range(0, BUCKETS)
                .mapToLong(i -> (addresses.get(i) == null ? 0 : 1) + (names.get(i) == null ? 0 : 1))
                .sum();
    }

    private static Optional<Duration> take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket ofAddress(String address) {
        return bucket(addresses, network(address), FROM_ONE_ADDRESS, ONE_MORE_EVERY);
    }

    private Bucket ofName(String name) {
        return bucket(names, folded(name), FOR_ONE_NAME, ONE_MORE_FOR_A_NAME);
    }

    private Bucket bucket(AtomicReferenceArray<Bucket> buckets, byte[] whose, int capacity, Duration refill) {
        int place = ByteBuffer.wrap(new Token(key.text() + new String(whose, StandardCharsets.ISO_8859_1)).hash())
                        .getInt()
                & (BUCKETS - 1);
        Bucket bucket = buckets.get(place);
        if (bucket != null) {
            return bucket;
        }
        Bucket fresh = Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(1, refill))
                .withCustomTimePrecision(time)
                .build();
        Bucket first = buckets.compareAndExchange(place, null, fresh);
        return first == null ? fresh : first;
    }

    private static byte[] folded(String name) {
        return name.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }

    /** An address; of the new kind the network alone, because one house has 2^64 of them. */
    private static byte[] network(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            byte[] bytes = parsed.getAddress();
            return parsed instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes;
        } catch (IllegalArgumentException e) {
            return address.getBytes(StandardCharsets.UTF_8);
        }
    }
}
