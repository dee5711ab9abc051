/** Finds the rulebooks a plan may follow. */
@NullMarked
package afterword.app.planning;

import org.jspecify.annotations.NullMarked;
