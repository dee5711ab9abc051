/** What the tests of the engine share. */
@NullMarked
package afterword.engine;

import org.jspecify.annotations.NullMarked;
