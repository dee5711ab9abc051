package afterword.engine.plan;

import afterword.engine.fact.Person;
import afterword.engine.history.Meeting;
import afterword.engine.history.Outgoing;
import org.jspecify.annotations.Nullable;

/**
 * Thanks owed to one person for one interview.
 *
 * @param person who is thanked
 * @param note what was sent first, null if nothing was
 * @param sent whether they are already sent or given up
 * @param onPaper whether they went on paper, handed over or given up included
 * @param lapsed why they are no longer due (a later round, an answer, an import), or null
 */
record Thanks(
        Meeting meeting,
        Person person,
        @Nullable Outgoing note,
        boolean sent,
        boolean onPaper,
        @Nullable String lapsed) {

    boolean owed() {
        return !sent && lapsed == null;
    }
}
