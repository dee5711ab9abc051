/** The review of a letter before it goes: how it sounds, and whether it agrees with the record. */
@NullMarked
package afterword.prose.review;

import org.jspecify.annotations.NullMarked;
