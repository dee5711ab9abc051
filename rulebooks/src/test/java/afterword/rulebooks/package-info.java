/** What the rulebooks must say, shown by cases. */
@NullMarked
package afterword.rulebooks;

import org.jspecify.annotations.NullMarked;
