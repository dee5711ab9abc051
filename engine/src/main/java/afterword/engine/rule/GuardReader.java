package afterword.engine.rule;

import static afterword.engine.notation.Fields.problem;
import static afterword.engine.rule.Parts.mapping;
import static afterword.engine.rule.Parts.scalar;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Nearest;
import afterword.engine.notation.Node;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what speaks against a contact. */
final class GuardReader {

    /** The largest number a guard counts to: some of what it counts is counted one by one. */
    private static final int MOST = 400;

    private static final List<String> GUARDS = List.of(
            "never",
            "not-this-way",
            "posting-says",
            "stopped",
            "process-silence",
            "before-interview",
            "unasked",
            "stated-date",
            "spacing",
            "one-a-day",
            "acknowledged",
            "absent",
            "away",
            "working-day",
            "call-hours",
            "quiet-days",
            "late-thanks",
            "second-application");

    private GuardReader() {}

    /** @param named its name, or its name with what it needs to know */
    static Guard guard(Node named) {
        if (named instanceof Node.Scalar plain) {
            return guard(plain.text(), null, named);
        }
        List<Node.Entry> entries = mapping(named).entries();
        if (entries.size() != 1) {
            throw problem(named, "one thing speaks against a contact here", "one of " + GUARDS, null);
        }
        Fields with = Fields.of(entries.getFirst().value(), "a guard");
        Guard guard = guard(entries.getFirst().key().text(), with, named);
        with.noOthers();
        return guard;
    }

    private static Guard guard(String name, @Nullable Fields with, Node named) {
        return switch (name) {
            case "never" -> new Guard.Never();
            case "not-this-way" -> new Guard.NotThisWay();
            case "posting-says" -> new Guard.PostingSays();
            case "stopped" -> new Guard.Stopped();
            case "process-silence" -> new Guard.ProcessSilence();
            case "before-interview" -> new Guard.BeforeInterview();
            case "unasked" -> new Guard.Unasked();
            case "stated-date" -> new Guard.StatedDate();
            case "one-a-day" -> new Guard.OneADay();
            case "away" -> new Guard.Away();
            case "working-day" -> new Guard.WorkingDay();
            case "spacing" -> new Guard.Spacing(count(with, "days", named));
            case "acknowledged" -> new Guard.Acknowledged(count(with, "days", named));
            case "absent" -> new Guard.Absent(count(with, "unknown", named));
            case "late-thanks" ->
                new Guard.LateThanks(count(with, "hours", named), count(with, "business-days", named));
            case "second-application" -> new Guard.SecondApplication(count(with, "business-days", named));
            case "call-hours" -> {
                LocalTime from = with == null ? null : with.findTime("from");
                yield new Guard.CallHours(
                        from == null ? LocalTime.MIDNIGHT : from, count(with, "hours-before-close", named));
            }
            case "quiet-days" -> {
                if (with == null) {
                    throw problem(named, "quiet days need dates", "from and to, such as 12-24", null);
                }
                yield new Guard.QuietDays(
                        monthDay(with.get("from")), monthDay(with.get("to")), with.findText("day-after"));
            }
            default ->
                throw problem(
                        named,
                        "'" + name + "' is nothing that can speak against a contact",
                        "one of " + GUARDS,
                        Nearest.of(name, GUARDS));
        };
    }

    private static MonthDay monthDay(Node node) {
        try {
            return MonthDay.parse("--" + scalar(node));
        } catch (DateTimeParseException e) {
            throw problem(node, "'" + scalar(node) + "' is no day of the year", "month and day, such as 12-24", null);
        }
    }

    private static int count(@Nullable Fields with, String field, Node guard) {
        int count = with == null ? 0 : with.number(field, 0);
        if (count < 1 || count > MOST) {
            throw problem(guard, "this guard needs a number", field + ": 1 to " + MOST, null);
        }
        return count;
    }
}
