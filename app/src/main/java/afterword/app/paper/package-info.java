/** Messages on paper: a letter, its envelope, a fax, and the guide for a card that is written by hand, each as a PDF. */
@NullMarked
package afterword.app.paper;

import org.jspecify.annotations.NullMarked;
