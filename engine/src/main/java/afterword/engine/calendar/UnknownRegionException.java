package afterword.engine.calendar;

import org.jspecify.annotations.Nullable;

/** A region was named whose holidays are not known. The message says which, what was expected, and a "Maybe ...". */
public final class UnknownRegionException extends RuntimeException {

    /** What could have stood there. */
    public static final String EXPECTED =
            "a country such as US, a part of one such as US-CA, or " + WorkCalendars.NO_HOLIDAYS;

    private final @Nullable String maybe;

    /** @param maybe the region that may have been meant, null without a guess */
    public UnknownRegionException(String region, @Nullable String maybe) {
        super("the holidays of '" + region + "' are not known. Expected " + EXPECTED + "."
                + (maybe == null ? "" : " Maybe " + maybe + "?"));
        this.maybe = maybe;
    }

    /** The region that may have been meant, null without a guess. */
    public @Nullable String maybe() {
        return maybe;
    }
}
