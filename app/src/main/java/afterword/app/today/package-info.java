/** The page one opens every day: what to do, whom to leave in peace, what is being waited for. */
@ApplicationModule(allowedDependencies = {"present", "candidacy", "storage"})
@NullMarked
package afterword.app.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
