package afterword.app.paper;

/** A message has characters no typeface of ours has; the message names them and says what to do. */
public final class UnprintableException extends RuntimeException {

    UnprintableException(String words) {
        super(words);
    }
}
