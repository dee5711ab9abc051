package afterword.prose.draft;

import afterword.prose.letter.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not written down and that a draft could have used.
 *
 * @param name what is missing, by its name in templates ("point")
 * @param fill what would fill it, a noun phrase ("something the two of you spoke about")
 * @param span the blank in the letter, brackets included; null where the draft does without it
 */
public record Gap(String name, String fill, @Nullable Span span) {}
