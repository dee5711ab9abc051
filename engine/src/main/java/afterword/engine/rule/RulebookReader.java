package afterword.engine.rule;

import static afterword.engine.notation.Fields.problem;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.TaskKind;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Nearest;
import afterword.engine.notation.Node;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a rulebook from its file; anything it does not understand is a problem with a place and a "Maybe ...". */
public final class RulebookReader {

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

    private final Function<String, @Nullable Rulebook> shelf;
    private Map<String, Setting> settings = Map.of();

    /** @param shelf finds the rulebook named by {@code extends}, null if there is none */
    public RulebookReader(Function<String, @Nullable Rulebook> shelf) {
        this.shelf = shelf;
    }

    /**
     * Reads one rulebook, its conflicts not yet checked.
     *
     * @throws afterword.engine.notation.BadInputException at the first thing that is not understood
     */
    public Rulebook read(Node node) {
        Fields file = Fields.of(node, "a rulebook");
        String name = file.text("rulebook");
        String parentName = file.findText("extends");
        Rulebook parent = parentName == null ? null : shelf.apply(parentName);
        if (parentName != null && parent == null) {
            throw problem(
                    file.get("extends"),
                    "'" + parentName + "' is no rulebook to stand on",
                    "the name of a rulebook",
                    null);
        }
        settings = new LinkedHashMap<>(parent == null ? Map.of() : parent.settings());
        for (Node item : file.list("settings")) {
            Fields setting = Fields.of(item, "a setting");
            List<String> values = setting.texts("values");
            if (values.isEmpty()) {
                throw problem(item, "a setting without values decides nothing", "values, the default first", null);
            }
            settings.put(setting.text("name"), new Setting(setting.text("name"), setting.text("says"), values));
            setting.noOthers();
        }
        Node.Mapping example = file.has("example-case")
                ? mapping(file.get("example-case"))
                : parent != null ? parent.exampleCase() : new Node.Mapping(file.place(), List.of());
        int layer = parent == null ? 0 : parent.layer() + 1;
        Map<String, Rule> rules = new LinkedHashMap<>();
        if (parent != null) {
            parent.rules().forEach(rule -> rules.put(rule.id(), rule));
        }
        for (Node item : file.list("without")) {
            Rule gone = rules.remove(((Node.Scalar) item).text());
            if (gone == null || gone.strength() == Strength.PROMISE) {
                throw problem(
                        item,
                        gone == null
                                ? "there is no such rule to leave out"
                                : "a promise of the product cannot be left out",
                        "the id of a rule of " + parentName,
                        null);
            }
        }
        Set<String> own = new HashSet<>();
        for (Node item : file.list("rules")) {
            Rule rule = rule(item, layer, name);
            Rule replaced = rules.get(rule.id());
            if (!own.add(rule.id()) || (replaced != null && replaced.strength() == Strength.PROMISE)) {
                throw problem(
                        item,
                        "the id '" + rule.id() + "' is taken",
                        "an id of its own; only rules that are no promise can be replaced",
                        null);
            }
            rules.put(rule.id(), rule);
        }
        Map<String, String> notModelled = new LinkedHashMap<>();
        for (Node item : file.list("not-modelled")) {
            Fields entry = Fields.of(item, "a statement that becomes no rule");
            notModelled.put(entry.text("rule"), entry.text("because"));
            entry.noOthers();
        }
        Rulebook read = new Rulebook(
                name,
                file.text("title"),
                file.text("about"),
                text(file, "note"),
                parentName,
                settings,
                List.copyOf(rules.values()),
                example,
                notModelled);
        file.noOthers();
        return read;
    }

    private Rule rule(Node node, int layer, String rulebook) {
        Fields rule = Fields.of(node, "a rule");
        Source source = source(rule, rulebook);
        List<Effect> then = new ArrayList<>();
        for (Node item : rule.list("then")) {
            then.add(effect(item));
        }
        if (then.isEmpty()) {
            throw problem(node, "nothing follows from this rule", "at least one consequence under 'then'", null);
        }
        List<When> when = new ArrayList<>();
        Node conditions = rule.find("when");
        for (Node item : conditions == null ? List.<Node>of() : items(conditions)) {
            when.add(when(item));
        }
        List<Example> fires = new ArrayList<>();
        List<Example> silent = new ArrayList<>();
        Fields examples = rule.findFields("examples", "the examples of a rule");
        if (examples != null) {
            examples.list("fires").forEach(item -> fires.add(example(item)));
            examples.list("silent").forEach(item -> silent.add(example(item)));
            examples.noOthers();
        }
        Rule made = new Rule(
                rule.text("id"),
                rule.text("title"),
                source,
                rule.text("says"),
                text(rule, "we-read-it-as"),
                rule.texts("other-readings"),
                rule.findText("debatable"),
                rule.word("strength", Strength.class),
                rule.texts("yields-to"),
                List.copyOf(when),
                List.copyOf(then),
                List.copyOf(fires),
                List.copyOf(silent),
                layer,
                rule.place());
        rule.noOthers();
        return made;
    }

    private static Source source(Fields rule, String rulebook) {
        Fields source = rule.findFields("source", "a source");
        if (source == null) {
            return new Source(rulebook, rule.text("id"), "");
        }
        String article = source.findText("article");
        String number = source.findText("rule");
        Source made = new Source(
                article == null ? rulebook : article,
                number == null ? rule.text("id") : number,
                text(source, "section"));
        source.noOthers();
        return made;
    }

    private static Example example(Node node) {
        Fields example = Fields.of(node, "an example");
        List<Example.Expectation> expects = new ArrayList<>();
        if (example.has("expect")) {
            for (Node.Entry what : mapping(example.get("expect")).entries()) {
                if (what.value() instanceof Node.Scalar plain) {
                    expects.add(new Example.Expectation(what.key().text(), "", plain.text()));
                    continue;
                }
                for (Node.Entry field : mapping(what.value()).entries()) {
                    expects.add(new Example.Expectation(
                            what.key().text(), field.key().text(), scalar(field.value())));
                }
            }
        }
        List<Node.Entry> overrides = mapping(node).entries().stream()
                .filter(entry -> !Set.of("title", "expect").contains(entry.key().text()))
                .toList();
        return new Example(example.text("title"), new Node.Mapping(node.place(), overrides), List.copyOf(expects));
    }

    private When when(Node node) {
        Map<Circumstance, Integer> circumstances = new EnumMap<>(Circumstance.class);
        Map<String, Set<String>> chosen = new LinkedHashMap<>();
        for (Node.Entry entry : mapping(node).entries()) {
            String name = entry.key().text();
            Set<String> values = new LinkedHashSet<>();
            items(entry.value()).forEach(item -> values.add(scalar(item)));
            Circumstance circumstance = known(name, Circumstance.values());
            if (circumstance != null) {
                circumstances.put(circumstance, mask(circumstance, values, entry.value()));
            } else if (settings.containsKey(name)) {
                Setting setting = settings.get(name);
                for (String value : values) {
                    if (setting == null || !setting.values().contains(value)) {
                        throw problem(
                                entry.value(),
                                "'" + value + "' is no value of " + name,
                                "a value of the setting",
                                null);
                    }
                }
                chosen.put(name, values);
            } else {
                List<String> names = new ArrayList<>(settings.keySet());
                for (Circumstance each : Circumstance.values()) {
                    names.add(each.word());
                }
                throw problem(
                        entry.key(),
                        "'" + name + "' is neither a circumstance nor a setting",
                        "one of " + names,
                        Nearest.of(name, names));
            }
        }
        return new When(circumstances, chosen);
    }

    private static int mask(Circumstance circumstance, Set<String> values, Node node) {
        int mask = 0;
        for (String value : values) {
            boolean andMore = circumstance.counts() && value.endsWith("+");
            String plain = andMore ? value.substring(0, value.length() - 1) : value;
            int index = circumstance.answers().indexOf(plain);
            if (index < 0) {
                throw problem(
                        node,
                        "'" + value + "' is no answer to " + circumstance.word(),
                        "one of " + circumstance.answers(),
                        Nearest.of(value, circumstance.answers()));
            }
            mask |= andMore ? circumstance.all() & -(1 << index) : 1 << index;
        }
        return mask;
    }

    private Effect effect(Node node) {
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
                emails.add(LocalTime.parse(scalar(item)));
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
        Node named = forbid.get("because");
        String name = named instanceof Node.Scalar plain
                ? plain.text()
                : mapping(named).entries().getFirst().key().text();
        Fields with = named instanceof Node.Scalar
                ? null
                : Fields.of(mapping(named).entries().getFirst().value(), "a guard");
        Guard guard = switch (name) {
            case "never" -> new Guard.Never();
            case "not-this-way" -> new Guard.NotThisWay();
            case "posting-says" -> new Guard.PostingSays();
            case "stopped" -> new Guard.Stopped();
            case "process-silence" -> new Guard.ProcessSilence();
            case "stated-date" -> new Guard.StatedDate();
            case "one-a-day" -> new Guard.OneADay();
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
                        MonthDay.parse("--" + with.text("from")),
                        MonthDay.parse("--" + with.text("to")),
                        with.findText("day-after"));
            }
            default ->
                throw problem(
                        named,
                        "'" + name + "' is nothing that can speak against a contact",
                        "one of " + GUARDS,
                        Nearest.of(name, GUARDS));
        };
        forbid.noOthers();
        return new Effect.Forbid(guard, kinds, via);
    }

    private static final List<String> GUARDS = List.of(
            "never",
            "not-this-way",
            "posting-says",
            "stopped",
            "process-silence",
            "stated-date",
            "spacing",
            "one-a-day",
            "acknowledged",
            "absent",
            "working-day",
            "call-hours",
            "quiet-days",
            "late-thanks",
            "second-application");

    private static int count(@Nullable Fields with, String field, Node guard) {
        int count = with == null ? 0 : with.number(field, 0);
        if (count < 1) {
            throw problem(guard, "this guard needs a number", field + ": 1 or more", null);
        }
        return count;
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
        } catch (IllegalArgumentException e) {
            throw problem(fields.get(key), String.valueOf(e.getMessage()), "a formula such as week(interview)", null);
        }
    }

    private static String text(Fields fields, String key) {
        String text = fields.findText(key);
        return text == null ? "" : text;
    }

    private static <W extends afterword.engine.fact.Word> W word(Node node, W[] list) {
        String text = scalar(node);
        W found = known(text, list);
        if (found == null) {
            List<String> words = new ArrayList<>();
            for (W each : list) {
                words.add(each.word());
            }
            throw problem(node, "'" + text + "' is not known here", "one of " + words, Nearest.of(text, words));
        }
        return found;
    }

    private static <W extends afterword.engine.fact.Word> @Nullable W known(String text, W[] list) {
        for (W each : list) {
            if (each.word().equals(text)) {
                return each;
            }
        }
        return null;
    }

    private static Node.Mapping mapping(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        throw problem(node, "fields with values are expected here", "name: value", null);
    }

    private static Collection<Node> items(Node node) {
        return node instanceof Node.Listing listing ? listing.items() : List.of(node);
    }

    private static String scalar(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        throw problem(node, "a single value is expected here", "a word or a number", null);
    }
}
