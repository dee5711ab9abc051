/** What programs can do with an account by a token, in JSON: tell what happened, and ask what follows. */
@ApplicationModule(
        allowedDependencies = {"candidacy", "letters", "planning", "present", "shell", "storage", "telling", "today"})
@NullMarked
package afterword.app.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
