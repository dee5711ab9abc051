/** Drafts of letters and calls, from what is written down and nothing else. */
@NullMarked
package afterword.prose.draft;

import org.jspecify.annotations.NullMarked;
