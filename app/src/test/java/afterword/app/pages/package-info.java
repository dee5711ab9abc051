/** Pages rendered without a server, read as text and looked at in a browser. */
@NullMarked
package afterword.app.pages;

import org.jspecify.annotations.NullMarked;
