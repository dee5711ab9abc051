/** What an employer's answer means, with the sentence that says so. */
@NullMarked
package afterword.prose.reply;

import org.jspecify.annotations.NullMarked;
