/** Everybody met, across all applications: how to spell, address and reach them, and whether they may be written to. */
@ApplicationModule(allowedDependencies = {"candidacy", "present", "storage"})
@NullMarked
package afterword.app.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
