package afterword.prose.draft;

/** There is no honest draft of what was asked for; the message says why, in whole sentences. */
public final class NoDraftException extends RuntimeException {

    NoDraftException(String why) {
        super(why);
    }
}
