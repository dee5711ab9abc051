/** Invented searches for whoever wants to look around before telling anything of their own. */
@ApplicationModule(allowedDependencies = {"candidacy", "storage", "shell"})
@NullMarked
package afterword.app.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
