/** What was read of pasted text, as answers to the questions of a form: shown to be confirmed, and never written down here. */
@ApplicationModule(allowedDependencies = {"present", "telling"})
@NullMarked
package afterword.app.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
