package afterword.app.present;

import afterword.engine.plan.Moved;
import afterword.engine.plan.Reason;
import afterword.engine.rule.Rule;
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
public record Told(String rule, String source, String says, List<String> facts, List<Shift> moved) {

    /**
     * One move of a date.
     *
     * @param from local time of the addressee, "2026-06-09T10:00"
     * @param to local time of the addressee
     */
    public record Shift(String from, String to, String why) {}

    static Told of(Reason reason, Stamps stamps) {
        Rule rule = reason.rule();
        return new Told(rule.id(), source(rule), rule.says(), reason.facts(), shifts(reason, stamps));
    }

    /** Where a rule comes from, in words. */
    static String source(Rule rule) {
        return rule.source().toString();
    }

    /** What a reason did to the date. */
    static List<Shift> shifts(Reason reason, Stamps stamps) {
        if (reason.moved().isEmpty()) {
            return List.of();
        }
        List<Shift> moved = new ArrayList<>(reason.moved().size());
        for (Moved move : reason.moved()) {
            moved.add(new Shift(stamps.local(move.from()), stamps.local(move.to()), move.why()));
        }
        return moved;
    }
}
