package afterword.engine.audit;

import afterword.engine.calendar.WorkCalendars;
import afterword.engine.casefile.CaseReader;
import afterword.engine.fact.Case;
import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.notation.Problem;
import afterword.engine.plan.Answer;
import afterword.engine.plan.Contact;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Planner;
import afterword.engine.plan.Reason;
import afterword.engine.plan.Step;
import afterword.engine.rule.Example;
import afterword.engine.rule.Rule;
import afterword.engine.rule.Rulebook;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs the examples of rules: an example that should fire names the rule in its plan or answer, a silent one does not. */
final class Examples {

    private final Planner planner;
    private final CaseReader reader;

    Examples(WorkCalendars calendars) {
        planner = new Planner(calendars);
        reader = new CaseReader(calendars);
    }

    /** What an example shows under a rulebook. */
    record Shown(Plan plan, @Nullable Answer answer, ZoneId zone) {

        boolean names(String rule) {
            return plan.steps().stream().anyMatch(step -> names(step.because(), rule) || checks(step, rule))
                    || plan.withheld().stream()
                            .anyMatch(held -> names(held.because(), rule)
                                    || names(held.step().because(), rule))
                    || plan.tasks().stream().anyMatch(task -> names(task.because(), rule))
                    || names(plan.end().because(), rule)
                    || (answer != null && names(answer.because(), rule));
        }

        private static boolean checks(Step step, String rule) {
            return step.checks().stream().anyMatch(check -> check.rule().id().equals(rule));
        }

        private static boolean names(List<Reason> reasons, String rule) {
            return reasons.stream().anyMatch(reason -> reason.rule().id().equals(rule));
        }

        /** Everything but who is cited, as text: what a person would do differently. */
        String deeds() {
            StringBuilder text = new StringBuilder().append(plan.state()).append(plan.waiting());
            plan.steps()
                    .forEach(step -> text.append('|')
                            .append(step.kind())
                            .append(step.number())
                            .append(step.to())
                            .append(step.channels())
                            .append(step.earliest())
                            .append(step.preferred())
                            .append(step.until())
                            .append(step.soft())
                            .append(step.latest())
                            .append(step.status())
                            .append(step.optional())
                            .append(step.checks().stream()
                                    .map(check -> check.check())
                                    .sorted()
                                    .distinct()
                                    .toList()));
            plan.withheld()
                    .forEach(held -> text.append('!').append(held.step().kind()).append(held.notBefore()));
            plan.tasks()
                    .forEach(task -> text.append('?')
                            .append(task.kind())
                            .append(task.about())
                            .append(task.due()));
            text.append(plan.end().on()).append(plan.end().because().isEmpty());
            if (answer != null) {
                text.append(answer.verdict())
                        .append(answer.notBefore())
                        .append(answer.channels())
                        .append(answer.advice());
            }
            return text.toString();
        }
    }

    Shown show(Rulebook rulebook, Example example) {
        Map<String, Node.Entry> merged = new LinkedHashMap<>();
        rulebook.exampleCase().entries().forEach(entry -> merged.put(entry.key().text(), entry));
        Node ask = null;
        for (Node.Entry entry : example.overrides().entries()) {
            if (entry.key().text().equals("ask")) {
                ask = entry.value();
            } else {
                merged.put(entry.key().text(), entry);
            }
        }
        Case file = reader.read(new Node.Mapping(example.overrides().place(), List.copyOf(merged.values())));
        Instant now = file.now();
        if (now == null) {
            throw Fields.problem(
                    example.overrides(), "the example does not say when it is looked at", "now: an instant", null);
        }
        return new Shown(
                planner.plan(file, rulebook, now),
                ask == null ? null : planner.may(file, rulebook, contact(Fields.of(ask, "a question"), now)),
                file.application().employer().zone());
    }

    private static Contact contact(Fields ask, Instant now) {
        Instant at = ask.findInstant("at");
        Contact contact = new Contact(
                ask.word("kind", MessageKind.class, MessageKind.FOLLOW_UP),
                ask.text("to"),
                ask.word("via", Channel.class),
                at == null ? now : at);
        ask.noOthers();
        return contact;
    }

    List<Problem> problems(Rulebook rulebook) {
        List<Problem> problems = new ArrayList<>();
        for (Rule rule : rulebook.ownRules()) {
            if (rule.fires().isEmpty()) {
                problems.add(missing(rule, "fires"));
            }
            if (rule.silent().isEmpty()) {
                problems.add(missing(rule, "silent"));
            }
        }
        problems.addAll(failing(rulebook));
        return problems;
    }

    List<Problem> failing(Rulebook rulebook) {
        List<Problem> problems = new ArrayList<>();
        for (Rule rule : rulebook.ownRules()) {
            rule.fires().forEach(example -> run(rulebook, rule, example, true, problems));
            rule.silent().forEach(example -> run(rulebook, rule, example, false, problems));
        }
        return problems;
    }

    private static Problem missing(Rule rule, String side) {
        return new Problem(
                rule.place(), rule.id(), "the rule has no example that " + side, "at least one under " + side, null);
    }

    private void run(Rulebook rulebook, Rule rule, Example example, boolean fires, List<Problem> problems) {
        Shown shown;
        try {
            shown = show(rulebook, example);
        } catch (BadInputException e) {
            problems.addAll(e.problems());
            return;
        }
        if (shown.names(rule.id()) != fires) {
            problems.add(new Problem(
                    example.overrides().place(),
                    rule.id(),
                    "in '" + example.title() + "' the rule " + (fires ? "stays silent" : "speaks"),
                    fires ? "that it speaks" : "that it stays silent",
                    null));
        }
        for (Example.Expectation expected : example.expects()) {
            String found = value(shown, expected);
            if (!matches(found, expected.value())) {
                problems.add(new Problem(
                        example.overrides().place(),
                        found,
                        "in '" + example.title() + "' " + expected.what() + " " + expected.field() + " is " + found,
                        expected.value(),
                        null));
            }
        }
    }

    private static boolean matches(String found, String expected) {
        return found.equals(expected) || (expected.length() == 10 && found.startsWith(expected + "T"));
    }

    private static String value(Shown shown, Example.Expectation expected) {
        return switch (expected.what()) {
            case "state" -> shown.plan().state().word();
            case "end" -> String.valueOf(shown.plan().end().on());
            case "answer" -> answer(shown.answer(), expected.field(), shown.zone());
            default -> step(shown.plan(), expected);
        };
    }

    private static String answer(@Nullable Answer answer, String field, ZoneId zone) {
        if (answer == null) {
            return "not asked";
        }
        return switch (field) {
            case "", "verdict" -> answer.verdict().word();
            case "not-before" -> at(answer.notBefore(), zone);
            case "channels" ->
                answer.channels().stream().map(Channel::word).toList().toString();
            default -> "no such field";
        };
    }

    private static String step(Plan plan, Example.Expectation expected) {
        String[] name = expected.what().split(" ");
        for (Step step : plan.steps()) {
            boolean counted = name.length < 2 || name[1].equals(String.valueOf(step.number()));
            if (step.kind().word().equals(name[0]) && counted) {
                return switch (expected.field()) {
                    case "", "status" -> step.status().word();
                    case "to" -> String.valueOf(step.to());
                    case "via" -> step.via().word();
                    case "number" -> String.valueOf(step.number());
                    case "earliest" -> at(step.earliest(), step.zone());
                    case "preferred" -> at(step.preferred(), step.zone());
                    case "soft" -> at(step.soft(), step.zone());
                    case "latest" -> at(step.latest(), step.zone());
                    case "due" -> at(step.due(), step.zone());
                    default -> "no such field";
                };
            }
        }
        return "none";
    }

    private static String at(@Nullable Instant instant, ZoneId zone) {
        return instant == null
                ? "none"
                : instant.atZone(zone).toOffsetDateTime().toString();
    }
}
