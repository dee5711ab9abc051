package afterword.engine.plan;

import org.jspecify.annotations.Nullable;

/** A reason in plain words, kept in its parts until somebody wants to read it: most are never read. */
final class Why {

    private final @Nullable Object[] parts;

    /** @param parts words and dates, in order */
    Why(@Nullable Object... parts) {
        this.parts = parts;
    }

    /** The whole of it. */
    String words() {
        StringBuilder words = new StringBuilder();
        for (@Nullable Object part : parts) {
            words.append(part);
        }
        return words.toString();
    }
}
