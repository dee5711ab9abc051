/** Keeps what is written down: one gateway to the database, through which only the rows of one viewer are ever seen. */
@ApplicationModule(allowedDependencies = "postgres")
@NullMarked
package afterword.app.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
