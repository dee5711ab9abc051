/** What an advert for a job says: the work, the place, the closing date, and how to behave. */
@NullMarked
package afterword.prose.posting;

import org.jspecify.annotations.NullMarked;
