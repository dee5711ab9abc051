/** The facts of one application as they stand at an instant: sorted, corrected, and hidden until they were recorded. */
@NullMarked
package afterword.engine.history;

import org.jspecify.annotations.NullMarked;
