/** Tests of the drafts. */
@NullMarked
package afterword.prose.draft;

import org.jspecify.annotations.NullMarked;
