package afterword.engine.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One application and everything recorded about it, in any order.
 *
 * @param id "main" for the one a case is about
 * @param agencyRecruiter the person who presented the candidate, or null
 * @param internal whether the candidate already works there
 */
public record Application(
        String id,
        Employer employer,
        Posting posting,
        @Nullable String agencyRecruiter,
        AgencyPolicy agencyPolicy,
        boolean internal,
        List<Fact> facts) {

    /** The same application with these facts and no others. */
    public Application of(List<Fact> others) {
        return new Application(id, employer, posting, agencyRecruiter, agencyPolicy, internal, List.copyOf(others));
    }

    /** The same application with more facts. */
    public Application with(List<Fact> more) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(more);
        return new Application(id, employer, posting, agencyRecruiter, agencyPolicy, internal, List.copyOf(all));
    }
}
