/** What a message says, taken out of the form in which it was sent. */
@NullMarked
package afterword.prose.mail;

import org.jspecify.annotations.NullMarked;
