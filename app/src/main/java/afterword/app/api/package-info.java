/** What programs can do with an account: the same as its pages, in JSON, by a token. */
@ApplicationModule(allowedDependencies = {"candidacy", "planning", "present", "shell", "storage", "telling", "today"})
@NullMarked
package afterword.app.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
