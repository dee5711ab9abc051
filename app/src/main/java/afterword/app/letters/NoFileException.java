package afterword.app.letters;

/** A letter cannot be taken along as it stands; the message says why, in a sentence for the person. */
public final class NoFileException extends RuntimeException {

    NoFileException(String words) {
        super(words);
    }
}
