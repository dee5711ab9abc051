/** Plans, answers and rules as people read them and as programs do. */
@NullMarked
package afterword.app.present;

import org.jspecify.annotations.NullMarked;
