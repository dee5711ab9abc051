/** Whole job searches played forward, with the plan a person would see on chosen days. */
@NullMarked
package afterword.app.journeys;

import org.jspecify.annotations.NullMarked;
