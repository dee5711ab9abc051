/** Random whole job searches, and what must hold for the plan and the answers each of them gets. */
@NullMarked
package afterword.rulebooks.properties;

import org.jspecify.annotations.NullMarked;
