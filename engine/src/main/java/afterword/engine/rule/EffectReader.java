package afterword.engine.rule;

import static afterword.engine.notation.Fields.problem;
import static afterword.engine.rule.Parts.mapping;
import static afterword.engine.rule.Parts.scalar;
import static afterword.engine.rule.Parts.text;
import static afterword.engine.rule.Parts.word;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.TaskKind;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Nearest;
import afterword.engine.notation.Node;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one consequence of a rule. */
final class EffectReader {

    private static final Set<MessageKind> STATUS = EnumSet.of(
            MessageKind.FOLLOW_UP,
            MessageKind.CLOSING_QUESTION,
            MessageKind.OFFER_NOTICE,
            MessageKind.APPLICATION_FOLLOW_UP);

    private static final Map<String, Set<MessageKind>> GROUPS = Map.of(
            "status",
            STATUS,
            "unsolicited",
            EnumSet.of(
                    MessageKind.FOLLOW_UP,
                    MessageKind.CLOSING_QUESTION,
                    MessageKind.OFFER_NOTICE,
                    MessageKind.APPLICATION_FOLLOW_UP,
                    MessageKind.NETWORK_INVITE,
                    MessageKind.REFERRAL_REQUEST),
            "any",
            EnumSet.allOf(MessageKind.class));

    private EffectReader() {}

    static Effect effect(Node node) {
        List<Node.Entry> entries = mapping(node).entries();
        if (entries.size() != 1) {
            throw problem(
                    node,
                    "a consequence has exactly one name",
                    "plan, shape, forbid, let-go, task, check or advise",
                    null);
        }
        String name = entries.getFirst().key().text();
        Node value = entries.getFirst().value();
        return switch (name) {
            case "plan" -> shape(Fields.of(value, "a planned step"), true);
            case "shape" -> shape(Fields.of(value, "what is said about a step"), false);
            case "forbid" -> forbid(Fields.of(value, "what is forbidden"));
            case "let-go" -> letGo(Fields.of(value, "the day of letting go"));
            case "task" -> task(Fields.of(value, "a task"));
            case "check" -> {
                Fields check = Fields.of(value, "a letter check");
                Effect made = new Effect.Check(check.text("name"), kinds(check, "of"));
                check.noOthers();
                yield made;
            }
            case "advise" -> {
                Fields advice = Fields.of(value, "advice");
                Effect made = new Effect.Advise(kinds(advice, "of"));
                advice.noOthers();
                yield made;
            }
            default ->
                throw problem(
                        entries.getFirst().key(),
                        "'" + name + "' is no consequence",
                        "plan, shape, forbid, let-go, task, check or advise",
                        Nearest.of(name, List.of("plan", "shape", "forbid", "let-go", "task", "check", "advise")));
        };
    }

    private static Effect shape(Fields step, boolean plans) {
        List<Route> via = new ArrayList<>();
        for (Node item : step.list("via")) {
            via.add(word(item, Route.values()));
        }
        Formula on = formula(step, "on");
        Formula earliest = formula(step, "earliest");
        Formula preferred = formula(step, "preferred");
        Hours hours = null;
        if (step.has("emails-at") || step.has("calls")) {
            List<LocalTime> emails = new ArrayList<>();
            for (Node item : step.list("emails-at")) {
                emails.add(Fields.timeOf(item));
            }
            Fields calls = step.findFields("calls", "a call window");
            hours = new Hours(
                    List.copyOf(emails),
                    calls == null ? null : calls.findTime("from"),
                    calls == null ? null : calls.findTime("to"));
        }
        Effect made = new Effect.Shape(
                plans,
                step.word("step", MessageKind.class),
                text(step, "as"),
                step.word("for", Subject.class, Subject.APPLICATION),
                step.has("to") ? step.word("to", Addressee.class) : null,
                List.copyOf(via),
                earliest == null ? on : earliest,
                preferred == null ? on : preferred,
                formula(step, "soft"),
                formula(step, "latest"),
                hours,
                step.flag("optional", false));
        step.noOthers();
        return made;
    }

    private static Effect forbid(Fields forbid) {
        Set<MessageKind> kinds = kinds(forbid, "of");
        kinds.removeAll(kinds(forbid, "except"));
        Set<Channel> via = EnumSet.noneOf(Channel.class);
        for (Node item : forbid.list("via")) {
            via.add(word(item, Channel.values()));
        }
        if (via.isEmpty()) {
            via = EnumSet.allOf(Channel.class);
        }
        Guard guard = GuardReader.guard(forbid.get("because"));
        forbid.noOthers();
        return new Effect.Forbid(guard, kinds, via);
    }

    private static Effect letGo(Fields end) {
        Effect made = new Effect.LetGo(formula(end, "on"));
        end.noOthers();
        return made;
    }

    private static Effect task(Fields task) {
        Effect made = new Effect.ToDo(
                task.word("do", TaskKind.class),
                task.word("for", Subject.class, Subject.APPLICATION),
                formula(task, "due"));
        task.noOthers();
        return made;
    }

    private static Set<MessageKind> kinds(Fields fields, String key) {
        Set<MessageKind> kinds = EnumSet.noneOf(MessageKind.class);
        for (Node item : fields.list(key)) {
            Set<MessageKind> group = GROUPS.get(scalar(item));
            if (group != null) {
                kinds.addAll(group);
            } else {
                kinds.add(word(item, MessageKind.values()));
            }
        }
        return kinds;
    }

    private static @Nullable Formula formula(Fields fields, String key) {
        if (!fields.has(key)) {
            return null;
        }
        try {
            return FormulaParser.parse(fields.text(key));
        } catch (FormulaParser.TooMany e) {
            throw problem(fields.get(key), String.valueOf(e.getMessage()), "a wait that a plan can hold", e.maybe());
        } catch (IllegalArgumentException e) {
            throw problem(fields.get(key), String.valueOf(e.getMessage()), "a formula such as week(interview)", null);
        }
    }
}
