/** Linear models over the traits of a sentence: small enough to be kept beside the code, and made from text alone. */
@NullMarked
package afterword.prose.linear;

import org.jspecify.annotations.NullMarked;
