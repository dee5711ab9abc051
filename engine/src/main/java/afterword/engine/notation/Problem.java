package afterword.engine.notation;

import org.jspecify.annotations.Nullable;

/**
 * Something in a file that was not understood.
 *
 * @param value what stands there, null where something is missing or the value is no single one
 * @param message what is wrong, a clause without a full stop
 * @param expected what could have stood there
 * @param maybe what may have been meant, null without a guess
 */
public record Problem(
        Place place,
        @Nullable String value,
        String message,
        String expected,
        @Nullable String maybe) {

    /** "file:12:5: 'intervew' is no known fact. Expected one of .... Maybe interview?" */
    @Override
    public String toString() {
        String said = place + ": " + message + ". Expected " + expected + ".";
        return maybe == null ? said : said + " Maybe " + maybe + "?";
    }
}
