/** The product around the engine; for now its command line. */
@NullMarked
package afterword.app;

import org.jspecify.annotations.NullMarked;
