/** Slips of the pen that can be told without a dictionary: words put for others, and the commonest misspellings. */
@NullMarked
package afterword.prose.confused;

import org.jspecify.annotations.NullMarked;
