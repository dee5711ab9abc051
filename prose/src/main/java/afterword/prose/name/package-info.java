/** Names as on a card: their parts, how to address their bearer, and how alike two spellings are. */
@NullMarked
package afterword.prose.name;

import org.jspecify.annotations.NullMarked;
