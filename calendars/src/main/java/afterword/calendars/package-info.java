/** The holidays and weekends of the world, behind the engine's calendars. */
@NullMarked
package afterword.calendars;

import org.jspecify.annotations.NullMarked;
