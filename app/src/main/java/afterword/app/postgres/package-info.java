/** Keeps a PostgreSQL of its own beside the data it holds, and prepares any PostgreSQL for Afterword. */
@NullMarked
package afterword.app.postgres;

import org.jspecify.annotations.NullMarked;
