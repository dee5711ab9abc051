package afterword.engine.plan;

import afterword.engine.SmallCase;
import afterword.engine.fact.Case;
import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.notation.Notation;
import afterword.engine.rule.Rulebook;
import afterword.engine.rule.RulebookReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Situations, rulebooks and plans of a few lines. */
final class Small {

    private static final Planner PLANNER = new Planner(SmallCase.CALENDARS);

    private Small() {}

    /** The situation of a small case at its now. */
    static Situation situation(String parts) {
        Case file = SmallCase.of(parts);
        return new Situation(file, now(file), SmallCase.CALENDARS, false);
    }

    /** The situation after these facts. */
    static Situation after(String facts) {
        return situation("facts:\n" + facts);
    }

    /** A rulebook of rules that all do what is said after their id: "A: {plan: ...}". */
    static Rulebook rulebook(String... rules) {
        StringBuilder text = new StringBuilder("rulebook: small\ntitle: Small\nabout: For tests\nrules:\n")
                .append(rules.length == 0 ? "  []\n" : "");
        for (String rule : rules) {
            int colon = rule.indexOf(':');
            text.append("  - {id: ")
                    .append(rule, 0, colon)
                    .append(", title: t, says: Says ")
                    .append(rule, 0, colon)
                    .append(", strength: should, then: [")
                    .append(rule.substring(colon + 1).replaceFirst(" when ", "], when: "))
                    .append(rule.contains(" when ") ? "}\n" : "]}\n");
        }
        return new RulebookReader(name -> null).read(Notation.yaml("small", text.toString()));
    }

    static Plan plan(Rulebook rulebook, String parts) {
        Case file = SmallCase.of(parts);
        return PLANNER.plan(file, rulebook, now(file));
    }

    static Answer may(Rulebook rulebook, String parts, MessageKind kind, String to, Channel via) {
        Case file = SmallCase.of(parts);
        return PLANNER.may(file, rulebook, new Contact(kind, to, via, now(file)));
    }

    /** The steps in short: kind, number, person, channel, status and the preferred local time. */
    static List<String> steps(Plan plan) {
        return plan.steps().stream()
                .map(step -> step.kind().word() + " " + step.number() + " to " + step.to() + " via "
                        + step.via().word() + ", " + step.status().word() + ", " + local(step, step.preferred()))
                .toList();
    }

    private static String local(Step step, @Nullable Instant instant) {
        return instant == null
                ? "undated"
                : LocalDateTime.ofInstant(instant, step.zone()).toString();
    }

    static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static Instant now(Case file) {
        return Objects.requireNonNull(file.now());
    }
}
