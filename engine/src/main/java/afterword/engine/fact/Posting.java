package afterword.engine.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the posting itself asks of applicants; it binds for the whole life of the application (S2.11, S2.12).
 *
 * @param title what the job is called, null if it was not told
 * @param emails whether messages by email are unwelcome ("portal only")
 * @param closingDate last day to apply, in the employer's zone
 * @param silence whether nobody may be contacted while the process runs
 * @param exempt ids of the people, or mailboxes, that may be contacted all the same
 * @param instructions everything else it asks for, one by one
 * @param says the posting's own words, null if they were not kept
 */
public record Posting(
        @Nullable String title,
        CallPolicy calls,
        CallPolicy emails,
        @Nullable LocalDate closingDate,
        boolean silence,
        List<String> exempt,
        List<String> instructions,
        @Nullable String says) {

    /** A posting that asks for nothing. */
    public static final Posting SILENT =
            new Posting(null, CallPolicy.UNSAID, CallPolicy.UNSAID, null, false, List.of(), List.of(), null);
}
