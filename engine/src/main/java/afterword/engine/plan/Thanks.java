package afterword.engine.plan;

import afterword.engine.fact.Person;
import afterword.engine.history.Meeting;

/**
 * Thanks owed to one person for one interview.
 *
 * @param person who is thanked
 * @param sent whether they are already sent or given up
 * @param lapsed why they are no longer due (a later round, an answer, an import), or null
 */
record Thanks(Meeting meeting, Person person, boolean sent, @org.jspecify.annotations.Nullable String lapsed) {

    boolean owed() {
        return !sent && lapsed == null;
    }
}
