/** The command line. */
@NullMarked
package afterword.app.cli;

import org.jspecify.annotations.NullMarked;
