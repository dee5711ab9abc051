/** Whether a rulebook keeps its own word: no conflict without an exception, no rule without examples, no idle rule. */
@NullMarked
package afterword.engine.audit;

import org.jspecify.annotations.NullMarked;
