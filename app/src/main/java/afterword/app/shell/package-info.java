/** The frame around every page: the address it is reached at, the headers it carries, and what is shown when something is wrong. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package afterword.app.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
