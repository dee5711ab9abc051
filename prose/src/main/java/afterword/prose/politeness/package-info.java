/** How polite the requests in a text are, and which of its phrases make them so. */
@NullMarked
package afterword.prose.politeness;

import org.jspecify.annotations.NullMarked;
