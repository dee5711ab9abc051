/** What a rulebook can say: conditions and consequences as data, read from files and checked before they are used. */
@NullMarked
package afterword.engine.rule;

import org.jspecify.annotations.NullMarked;
