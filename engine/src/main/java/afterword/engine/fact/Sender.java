package afterword.engine.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What letters say about whoever writes them, as that person wrote it down; nothing of it decides what is due.
 *
 * @param name as it is signed, null if unknown
 * @param phone where the person is called back, null if unknown
 * @param email where the person is written to, null if unknown
 * @param post postal address, lines ended by {@code \n} or commas, null if unknown
 * @param signature what stands under a letter, line by line, null for name, phone and email
 * @param words words that are right in letters, whatever dictionaries have
 */
public record Sender(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String post,
        @Nullable String signature,
        List<String> words) {

    public Sender {
        words = List.copyOf(words);
    }

    /** Somebody whose words are all in a dictionary. */
    public Sender(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String post,
            @Nullable String signature) {
        this(name, phone, email, post, signature, List.of());
    }

    /** The same with other words that are right. */
    public Sender with(List<String> others) {
        return new Sender(name, phone, email, post, signature, others);
    }

    /** Somebody who has not said who they are. */
    public static final Sender UNKNOWN = new Sender(null, null, null, null, null);
}
