/** One box for everything written down: applications, people and facts, found by their words. */
@ApplicationModule(allowedDependencies = {"present", "storage", "telling"})
@NullMarked
package afterword.app.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
