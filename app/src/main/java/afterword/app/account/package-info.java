/** Who may come in: one-time links, sessions that can be listed and ended, and the doors of every page. */
@ApplicationModule(allowedDependencies = {"storage", "shell"})
@NullMarked
package afterword.app.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
