/** What happened in a job search: the closed, append-only vocabulary in which every fact is told. */
@NullMarked
package afterword.engine.fact;

import org.jspecify.annotations.NullMarked;
