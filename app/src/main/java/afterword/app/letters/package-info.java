/** Letters while they are written: kept as typed, looked over before they go, and written down as sent. */
@ApplicationModule(
        allowedDependencies = {"candidacy", "paper", "present", "shell", "spelling", "storage", "telling", "today"})
@NullMarked
package afterword.app.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
