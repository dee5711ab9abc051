package afterword.engine.calendar;

/** A region was named whose holidays are not known. The message says which, and what it may have been. */
public final class UnknownRegionException extends RuntimeException {

    public UnknownRegionException(String message) {
        super(message);
    }
}
