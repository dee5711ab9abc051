/** The rulebooks held against their own examples, the scenarios and the promises. */
@NullMarked
package afterword.rulebooks;

import org.jspecify.annotations.NullMarked;
