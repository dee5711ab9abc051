/** Business days, holidays and weeks as counted at one place of work. */
@NullMarked
package afterword.engine.calendar;

import org.jspecify.annotations.NullMarked;
