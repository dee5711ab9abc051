/** Whose rules there are: each rule, the advisers side by side, and the rulebooks one writes oneself. */
@ApplicationModule(allowedDependencies = {"candidacy", "planning", "present", "storage"})
@NullMarked
package afterword.app.advisers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
