/** How a letter sounds: checks that judge a sentence, kept as data, and what they find in a text. */
@NullMarked
package afterword.prose.tone;

import org.jspecify.annotations.NullMarked;
