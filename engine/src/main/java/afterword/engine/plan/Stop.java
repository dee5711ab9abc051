package afterword.engine.plan;

import afterword.engine.fact.StopDegree;
import java.time.Instant;
import java.util.List;

/**
 * One wish to be left alone that still stands.
 *
 * @param fact the message that said so, after "application/" where another application heard it
 * @param wide whether it was meant for every application at the employer
 * @param exempt ids of the people a silence leaves out
 * @param liftedForPurpose whether something the employer asked for since then may be done all the same
 */
record Stop(StopDegree degree, String fact, Instant at, boolean wide, List<String> exempt, boolean liftedForPurpose) {

    /** Whether it ends everything unsolicited; what is unclear is taken for that until it is cleared up (H31). */
    boolean total() {
        return degree == StopDegree.NO_CONTACT || degree == StopDegree.UNCLEAR;
    }

    /** The same once they wrote for a purpose of their own. */
    Stop lifted() {
        return new Stop(degree, fact, at, wide, exempt, true);
    }

    /** The same as another application of the candidate sees it. */
    Stop heardBy(String application) {
        return new Stop(degree, application + "/" + fact, at, wide, exempt, liftedForPurpose);
    }

    /** How much it forbids: the strictest first, and what is lifted behind what is not. */
    int weight() {
        int strict = degree == StopDegree.NO_STATUS_CONTACT ? 1 : degree == StopDegree.PROCESS_SILENCE ? 2 : 3;
        return liftedForPurpose ? strict - 3 : strict;
    }
}
