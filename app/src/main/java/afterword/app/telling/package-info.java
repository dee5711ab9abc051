/** How a person tells what happened: the questions of every form, and what a case file says once they are answered. */
@ApplicationModule(allowedDependencies = "present")
@NullMarked
package afterword.app.telling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
