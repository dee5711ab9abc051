/** Applications, the people met on the way, and what happened: facts in, plan out, and how a page shows one. */
@ApplicationModule(allowedDependencies = {"storage", "shell", "planning", "present", "reading", "telling"})
@NullMarked
package afterword.app.candidacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
