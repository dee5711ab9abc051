package afterword.app.candidacy;

import afterword.app.present.Phrases;
import afterword.engine.plan.Plan;
import afterword.engine.plan.State;
import java.util.Set;

/** Where an application stands: "Open since Mon 23 November 2026", "They said no on Mon 23 November 2026". */
final class Whereabouts {

    private static final Set<State> OVER =
            Set.of(State.ACCEPTED, State.REJECTED, State.PRESUMED_CLOSED, State.WITHDRAWN);

    private Whereabouts() {}

    static String of(Plan plan) {
        String state = Phrases.of(plan.state(), plan.since());
        return Character.toUpperCase(state.charAt(0)) + state.substring(1);
    }

    /** The same with what is waited for, as a sentence. */
    static String voice(Plan plan) {
        return of(plan) + (plan.waiting() == null ? "" : "; " + Phrases.of(plan.waiting())) + ".";
    }

    /** Whether it has come to an end. */
    static boolean over(Plan plan) {
        return OVER.contains(plan.state());
    }
}
