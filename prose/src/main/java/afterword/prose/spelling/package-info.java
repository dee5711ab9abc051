/** Spelling and grammar of a letter: LanguageTool reads, and what it finds is said in the product's own words. */
@NullMarked
package afterword.prose.spelling;

import org.jspecify.annotations.NullMarked;
