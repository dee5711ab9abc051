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
        return sentence(Phrases.of(plan.state(), plan.since()));
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The same with what is waited for, as a sentence. */
    static String voice(Plan plan) {
        return sentence(Phrases.of(plan)) + ".";
    }

    /** Whether it has come to an end. */
    static boolean over(Plan plan) {
        return OVER.contains(plan.state());
    }
}
