/** When something will happen, read from the sentence that says so. */
@NullMarked
package afterword.prose.timeline;

import org.jspecify.annotations.NullMarked;
