/** A message before it goes: what it says, and what a review finds in it. */
@NullMarked
package afterword.prose.letter;

import org.jspecify.annotations.NullMarked;
