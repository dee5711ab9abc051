/** From a case file to the case it tells, with everything checked that can be wrong in writing it down. */
@NullMarked
package afterword.engine.casefile;

import org.jspecify.annotations.NullMarked;
