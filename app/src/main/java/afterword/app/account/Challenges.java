package afterword.app.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * What a passkey is asked to sign: made here, for one purpose, for a few minutes, and good once. Nothing is kept of one
 * until it was signed rightly, so that whoever only asks for many fills nothing.
 */
@Component
final class Challenges {

    static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private static final String ALGORITHM = "HmacSHA256";
    private static final int RANDOM_BYTES = 16;
    private static final int SIGNED_BYTES = RANDOM_BYTES + Long.BYTES;

    private final byte[] key = Token.random().hash();
    private final Map<String, Instant> used = new ConcurrentHashMap<>();
    private final InstantSource clock;

    Challenges(InstantSource clock) {
        this.clock = clock;
    }

    /** A fresh one, as base64url. */
    String make(String purpose) {
        byte[] signed = ByteBuffer.allocate(SIGNED_BYTES)
                .put(Token.random().hash(), 0, RANDOM_BYTES)
                .putLong(clock.instant().plus(GOOD_FOR).getEpochSecond())
                .array();
        byte[] seal = seal(signed, purpose);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(signed.length + seal.length)
                        .put(signed)
                        .put(seal)
                        .array());
    }

    /** Whether this was made here for that purpose, and its time is not over. */
    boolean good(byte[] challenge, String purpose) {
        if (challenge.length <= SIGNED_BYTES) {
            return false;
        }
        byte[] signed = Arrays.copyOf(challenge, SIGNED_BYTES);
        byte[] seal = Arrays.copyOfRange(challenge, SIGNED_BYTES, challenge.length);
        return MessageDigest.isEqual(seal, seal(signed, purpose))
                && clock.instant().getEpochSecond() < ByteBuffer.wrap(signed).getLong(RANDOM_BYTES);
    }

    /** Uses one up that is good; whether nobody had before. */
    boolean use(byte[] challenge) {
        Instant now = clock.instant();
        used.values().removeIf(end -> !end.isAfter(now));
        String text = Base64.getEncoder().encodeToString(challenge);
        return used.putIfAbsent(text, now.plus(GOOD_FOR)) == null;
    }

    private byte[] seal(byte[] signed, String purpose) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(signed);
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
