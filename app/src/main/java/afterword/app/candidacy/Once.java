package afterword.app.candidacy;

import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Writes a form down once, however often it arrives: an answer may be lost on the way, a button pressed twice. Each page
 * carries a word of its own in its forms; the same word with the same answers is the same form.
 */
@Component
final class Once {

    /** The field with the page's own word. */
    static final String WORD = "once";

    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Storage storage;
    private final InstantSource clock;

    Once(Storage storage, InstantSource clock) {
        this.storage = storage;
        this.clock = clock;
    }

    /**
     * Does the work, or tells what came of it before. A form without the word of a page is always new.
     *
     * @param typed all that was sent
     * @param work answers with the ids of the facts it wrote down
     */
    List<String> write(Viewer viewer, String candidacy, Map<String, List<String>> typed, Supplier<List<String>> work) {
        if (typed.getOrDefault(WORD, List.of()).stream().allMatch(String::isBlank)) {
            return work.get();
        }
        byte[] form = digest(candidacy, typed);
        Instant now = clock.instant();
        return storage.write(viewer, rows -> {
            rows.oneChangeAtATime();
            Optional<String> before = rows.sql("select facts from written where owner_id = :owner and form = :form")
                    .param("form", form)
                    .query((row, number) -> row.getString(1))
                    .optional();
            if (before.isPresent()) {
                return Arrays.stream(before.get().split(" "))
                        .filter(fact -> !fact.isEmpty())
                        .toList();
            }
            List<String> facts = work.get();
            rows.sql("delete from written where owner_id = :owner and written_at < :then")
                    .param("then", now.minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                    .update();
            rows.sql("""
                            insert into written (owner_id, form, candidacy_id, facts, written_at)
                            values (:owner, :form, :candidacy, :facts, :now)""")
                    .param("form", form)
                    .param("candidacy", candidacy)
                    .param("facts", String.join(" ", facts))
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
            return facts;
        });
    }

    private static byte[] digest(String candidacy, Map<String, List<String>> typed) {
        Map<String, List<String>> told = new TreeMap<>(typed);
        told.remove("_csrf");
        return digest(candidacy + told);
    }

    static byte[] digest(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
