package afterword.app.cli;

/** What was asked for cannot be done; the message says why, and what to do. */
final class NoAnswer extends RuntimeException {

    private final int code;

    /** @param code what the command ends with */
    NoAnswer(int code, String words) {
        super(words);
        this.code = code;
    }

    int code() {
        return code;
    }
}
