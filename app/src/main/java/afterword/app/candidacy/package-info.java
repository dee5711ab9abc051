/** One application as a page shows it: where it stands, its score, its plan, its people, its journal and "may I?". */
@ApplicationModule(allowedDependencies = "present")
@NullMarked
package afterword.app.candidacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
