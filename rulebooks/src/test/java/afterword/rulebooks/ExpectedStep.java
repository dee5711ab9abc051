package afterword.rulebooks;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.plan.Status;
import afterword.engine.plan.Step;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario says about one step; whatever is null or empty it leaves open.
 *
 * @param lateUntil last date on which an unsent thank-you counts as late
 * @param overdueUntil last date on which it is still to be sent
 * @param afterVia the channel the step before must have used for this one to be due
 * @param debatable codes of the readings it rests on
 * @param others the same step under other readings, by code
 */
record ExpectedStep(
        MessageKind kind,
        @Nullable Integer number,
        @Nullable String to,
        @Nullable Channel via,
        Set<Channel> channels,
        @Nullable Moment earliest,
        @Nullable Moment preferred,
        @Nullable Moment until,
        @Nullable Moment soft,
        @Nullable Moment latest,
        @Nullable Moment due,
        @Nullable Status status,
        @Nullable Boolean optional,
        @Nullable LocalDate lateUntil,
        @Nullable LocalDate overdueUntil,
        @Nullable Channel afterVia,
        List<String> debatable,
        Map<String, List<ExpectedStep>> others) {

    static ExpectedStep read(Node node) {
        Fields step = Fields.of(node, "an expected step");
        List<String> debatable = step.texts("debatable");
        ExpectedStep read = new ExpectedStep(
                step.word("kind", MessageKind.class),
                step.has("number") ? step.number("number", 0) : null,
                step.findText("to"),
                step.has("via") ? step.word("via", Channel.class) : null,
                Reading.words(step, "channels", Channel.class),
                Moment.find(step, "earliest"),
                Moment.find(step, "preferred"),
                Moment.find(step, "until"),
                Moment.find(step, "soft"),
                Moment.findDeadline(step, "latest"),
                Moment.find(step, "due"),
                step.has("status") ? step.word("status", Status.class) : null,
                step.has("optional") ? step.flag("optional", false) : null,
                step.findDate("late-until"),
                step.findDate("overdue-until"),
                step.has("after-via") ? step.word("after-via", Channel.class) : null,
                debatable,
                Reading.others(step, (Node.Mapping) node, debatable, ExpectedStep::read));
        step.noOthers();
        return read;
    }

    /** Whether a planned step is the one meant, rightly dated or not. */
    boolean means(Step step) {
        return kind == step.kind()
                && (number == null || number == step.number())
                && (to == null || to.equals(step.to()));
    }

    /** What a planned step says otherwise, in plain words; nothing if it is as expected. */
    List<String> differences(Step step) {
        List<String> differences = new ArrayList<>();
        if (via != null && via != step.via()) {
            differences.add("via " + via.word() + ", but is via " + step.via().word());
        }
        if (!channels.isEmpty() && !channels.equals(Set.copyOf(step.channels()))) {
            differences.add("channels " + channels + ", but leaves open " + step.channels());
        }
        compare("earliest", earliest, step.earliest(), step.zone(), differences);
        compare("preferred", preferred, step.preferred(), step.zone(), differences);
        compare("until", until, step.until(), step.zone(), differences);
        compare("soft", soft, step.soft(), step.zone(), differences);
        compare("latest", latest, step.latest(), step.zone(), differences);
        compare("due", due, step.due(), step.zone(), differences);
        if (status != null && status != step.status()) {
            differences.add(
                    "status " + status.word() + ", but is " + step.status().word());
        }
        if (optional != null && !Objects.equals(optional, step.optional())) {
            differences.add("optional " + optional + ", but is " + step.optional());
        }
        return differences;
    }

    /** The same expectation at a later time, when the status may be another. */
    ExpectedStep whateverItsStatus() {
        return new ExpectedStep(
                kind,
                number,
                to,
                via,
                channels,
                earliest,
                preferred,
                until,
                soft,
                latest,
                due,
                null,
                optional,
                lateUntil,
                overdueUntil,
                afterVia,
                debatable,
                others);
    }

    /** "follow-up 2 to maya" */
    String title() {
        return kind.word() + (number == null ? "" : " " + number) + (to == null ? "" : " to " + to);
    }

    private static void compare(
            String what,
            @Nullable Moment expected,
            java.time.@Nullable Instant actual,
            ZoneId zone,
            List<String> differences) {
        if (expected != null && !expected.is(actual, zone)) {
            differences.add(what + " " + expected + ", but is " + (actual == null ? "none" : actual.atZone(zone)));
        }
    }
}
