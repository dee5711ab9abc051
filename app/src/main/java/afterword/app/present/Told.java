package afterword.app.present;

import afterword.engine.plan.Moved;
import afterword.engine.plan.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * A reason put into words, once for all who show it: the terminal and the JSON, later the page.
 *
 * @param rule the rule's id
 * @param source where the rule comes from
 * @param says what it asks, in our own words
 * @param facts ids of the facts it rests on
 * @param moved what it did to the date
 */
record Told(String rule, String source, String says, List<String> facts, List<Shift> moved) {

    /**
     * One move of a date.
     *
     * @param from local time of the addressee, "2026-06-09T10:00"
     * @param to local time of the addressee
     */
    record Shift(String from, String to, String why) {}

    static Told of(Reason reason, Stamps stamps) {
        List<Shift> moved = reason.moved().isEmpty() ? List.of() : shifts(reason.moved(), stamps);
        return new Told(
                reason.rule().id(),
                reason.rule().source().toString(),
                reason.rule().says(),
                reason.facts(),
                moved);
    }

    private static List<Shift> shifts(List<Moved> moves, Stamps stamps) {
        List<Shift> moved = new ArrayList<>(moves.size());
        for (Moved move : moves) {
            moved.add(new Shift(stamps.local(move.from()), stamps.local(move.to()), move.why()));
        }
        return moved;
    }
}
