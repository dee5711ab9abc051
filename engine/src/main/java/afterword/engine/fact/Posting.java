package afterword.engine.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the posting itself asks of applicants; it binds for the whole life of the application (S2.11, S2.12).
 *
 * @param emails whether messages by email are unwelcome ("portal only")
 * @param closingDate last day to apply, in the employer's zone
 * @param silence whether nobody may be contacted while the process runs
 * @param mailbox the one person or mailbox (a person's id) that may be contacted all the same, or null
 * @param instructions everything else it asks for, in its own words
 */
public record Posting(
        CallPolicy calls,
        CallPolicy emails,
        @Nullable LocalDate closingDate,
        boolean silence,
        @Nullable String mailbox,
        List<String> instructions) {

    /** A posting that asks for nothing. */
    public static final Posting SILENT =
            new Posting(CallPolicy.UNSAID, CallPolicy.UNSAID, null, false, null, List.of());
}
