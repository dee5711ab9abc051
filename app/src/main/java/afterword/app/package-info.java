/** The product: for now its command line. */
@NullMarked
package afterword.app;

import org.jspecify.annotations.NullMarked;
