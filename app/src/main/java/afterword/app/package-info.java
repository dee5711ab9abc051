/** The product: its command line, and the web application it starts. */
@NullMarked
package afterword.app;

import org.jspecify.annotations.NullMarked;
