/** From the facts of one application to a plan with reasons, and to the answer to "may I contact them now?". */
@NullMarked
package afterword.engine.plan;

import org.jspecify.annotations.NullMarked;
