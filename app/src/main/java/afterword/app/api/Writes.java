package afterword.app.api;

import afterword.app.storage.Rows;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Does what a program asks, all of it or nothing, and once however often it is sent under one key: an answer may be lost on
 * the way. What was refused was not done, and may be tried again under the same key.
 */
@Component
final class Writes {

    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Storage storage;
    private final InstantSource clock;

    Writes(Storage storage, InstantSource clock) {
        this.storage = storage;
        this.clock = clock;
    }

    private record Before(byte[] asked, @Nullable String answer) {}

    /**
     * Does the work, or tells what came of it before; of two at once the second waits for the first.
     *
     * @throws Refused if something else was asked under the same key
     */
    ResponseEntity<byte[]> once(Viewer viewer, Incoming in, Function<Rows, Answer> work) {
        byte[] key = in.key();
        return storage.write(viewer, rows -> {
                    rows.oneChangeAtATime();
                    return key == null ? work.apply(rows) : once(rows, key, in.asked(), work);
                })
                .sent();
    }

    private Answer once(Rows rows, byte[] key, byte[] asked, Function<Rows, Answer> work) {
        Instant now = clock.instant();
        rows.sql("delete from answered where owner_id = :owner and answered_at < :then")
                .param("then", now.minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .update();
        Optional<Before> before = rows.sql("select asked, answer from answered where owner_id = :owner and key = :key")
                .param("key", key)
                .query((row, number) -> new Before(row.getBytes(1), row.getString(2)))
                .optional();
        if (before.isPresent()) {
            return again(before.get(), asked);
        }
        Answer answer = work.apply(rows);
        rows.sql("""
                        insert into answered (owner_id, key, asked, answer, answered_at)
                        values (:owner, :key, :asked, :answer, :now)""")
                .param("key", key)
                .param("asked", asked)
                .param("answer", answer.kept())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return answer;
    }

    private static Answer again(Before before, byte[] asked) {
        if (!MessageDigest.isEqual(before.asked(), asked)) {
            throw new Refused(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "Something else was asked under this Idempotency-Key. Choose another for another request.");
        }
        String answer = before.answer();
        if (answer == null) {
            throw new Refused(
                    HttpStatus.GONE, "This was done. What was answered is gone, because something was erased since.");
        }
        return Answer.again(answer);
    }
}
