/** How fast plans are made, measured by hand and recorded in the documentation. */
@NullMarked
package afterword.benchmarks;

import org.jspecify.annotations.NullMarked;
