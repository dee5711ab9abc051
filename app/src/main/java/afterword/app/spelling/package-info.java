/** Spelling and grammar for the pages: loaded when a letter first asks for it, and not before. */
@ApplicationModule(allowedDependencies = "candidacy")
@NullMarked
package afterword.app.spelling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
