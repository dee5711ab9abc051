package afterword.prose.posting;

import org.jspecify.annotations.Nullable;

/**
 * Whom to ask, as far as it is said; never all null.
 *
 * @param name as written, with a title
 */
public record Contact(
        @Nullable String name,
        @Nullable String mail,
        @Nullable String phone) {}
