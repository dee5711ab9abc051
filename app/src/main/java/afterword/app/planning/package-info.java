/** Brings the planner together with the rulebooks and the calendars of the world. */
@NullMarked
package afterword.app.planning;

import org.jspecify.annotations.NullMarked;
