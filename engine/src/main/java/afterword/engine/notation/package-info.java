/** One tree for YAML and JSON, in which every value knows its place, and the reading of it field by field. */
@NullMarked
package afterword.engine.notation;

import org.jspecify.annotations.NullMarked;
