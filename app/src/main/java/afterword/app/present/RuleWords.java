package afterword.app.present;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Word;
import afterword.engine.rule.Circumstance;
import afterword.engine.rule.Effect;
import afterword.engine.rule.Formula;
import afterword.engine.rule.Guard;
import afterword.engine.rule.Rule;
import afterword.engine.rule.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a rule asks for and what follows from it, in words. */
public final class RuleWords {

    private RuleWords() {}

    /** One line for each alternative; none if the rule always applies. */
    public static List<String> when(Rule rule) {
        return rule.when().stream().map(RuleWords::when).toList();
    }

    private static String when(When when) {
        List<String> parts = new ArrayList<>();
        when.circumstances().forEach((circumstance, mask) -> parts.add(asked(circumstance, mask)));
        when.settings().forEach((setting, values) -> parts.add("you chose " + setting + ": " + or(values)));
        return parts.isEmpty() ? "always" : String.join("; ", parts);
    }

    private static String asked(Circumstance circumstance, int mask) {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < circumstance.answers().size(); i++) {
            if ((mask & 1 << i) != 0) {
                answers.add(circumstance.answers().get(i));
            }
        }
        return Spelling.of(circumstance) + ": " + or(answers);
    }

    /** One line for each consequence. */
    public static List<String> then(Rule rule) {
        return rule.then().stream().map(RuleWords::then).toList();
    }

    private static String then(Effect effect) {
        return switch (effect) {
            case Effect.Shape shape -> shape(shape);
            case Effect.Forbid forbid -> forbid(forbid);
            case Effect.LetGo letGo ->
                letGo.on() == null ? "never lets go on silence" : "lets go: " + FormulaWords.of(letGo.on());
            case Effect.ToDo toDo ->
                "for you to do: " + Phrases.of(toDo.task()) + ", for each " + Spelling.of(toDo.per())
                        + (toDo.due() == null ? "" : ", by " + FormulaWords.of(toDo.due()));
            case Effect.Check check -> "letters are checked for: " + check.check() + " (" + kinds(check.kinds()) + ")";
            case Effect.Advise advise -> "advises about " + kinds(advise.kinds());
        };
    }

    private static String shape(Effect.Shape shape) {
        List<String> parts = new ArrayList<>();
        if (shape.plans()) {
            parts.add("for each " + Spelling.of(shape.per()));
        }
        if (shape.to() != null) {
            parts.add("to " + Spelling.of(shape.to()));
        }
        if (!shape.via().isEmpty()) {
            parts.add("via " + or(words(shape.via())));
        }
        date(parts, "earliest", shape.earliest());
        date(parts, "best", shape.preferred());
        date(parts, "ideally by", shape.soft());
        date(parts, "at the latest", shape.latest());
        if (shape.hours() != null && !shape.hours().email().isEmpty()) {
            parts.add("mails at "
                    + shape.hours().email().stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
        if (shape.hours() != null && shape.hours().callFrom() != null) {
            parts.add("calls from " + shape.hours().callFrom() + " to "
                    + shape.hours().callTo());
        }
        if (shape.optional()) {
            parts.add("as you like");
        }
        return (shape.plans() ? "plans a " : "says of a ") + Spelling.of(shape.step()) + ": "
                + String.join("; ", parts);
    }

    private static void date(List<String> parts, String name, @Nullable Formula formula) {
        if (formula != null) {
            parts.add(name + " " + FormulaWords.of(formula));
        }
    }

    private static String forbid(Effect.Forbid forbid) {
        String ways = forbid.via().size() == Channel.values().length ? "" : " via " + or(words(forbid.via()));
        return "speaks against " + kinds(forbid.kinds()) + ways + ": " + guard(forbid.guard());
    }

    private static String guard(Guard guard) {
        return switch (guard) {
            case Guard.Never none -> "as long as it applies";
            case Guard.NotThisWay none -> "not this way, another may do";
            case Guard.PostingSays none -> "the posting asks for none";
            case Guard.Stopped none -> "they asked to be left alone, or it is over";
            case Guard.ProcessSilence none -> "the posting wants silence while they decide";
            case Guard.BeforeInterview none -> "the interview with them is still to come";
            case Guard.Unasked none -> "they have not asked for it";
            case Guard.StatedDate none -> "the date they named has not passed";
            case Guard.Spacing spacing -> "fewer than " + spacing.days() + " days from another unasked contact";
            case Guard.OneADay none -> "they get a message that day already";
            case Guard.Acknowledged recent -> "they acknowledged something fewer than " + recent.days() + " days ago";
            case Guard.Absent absent ->
                "they are away (" + absent.unknown() + " business days if nobody says until when)";
            case Guard.Away none -> "you are away, or another application has its turn first";
            case Guard.WorkingDay none -> "nobody is at work that day";
            case Guard.CallHours hours ->
                "before " + hours.from() + " or within " + hours.beforeClose() + " hours of close of business";
            case Guard.QuietDays quiet ->
                "from " + quiet.from().toString().substring(2) + " to "
                        + quiet.to().toString().substring(2)
                        + (quiet.afterHoliday() == null ? "" : ", and the day after " + quiet.afterHoliday());
            case Guard.LateThanks late ->
                "fewer than " + late.businessDays() + " business days since thanks that were over " + late.hours()
                        + " hours late";
            case Guard.SecondApplication other ->
                "fewer than " + other.businessDays() + " business days from another application to the same person";
        };
    }

    private static String kinds(Collection<MessageKind> kinds) {
        return kinds.size() == MessageKind.values().length ? "any contact" : or(words(kinds));
    }

    private static List<String> words(Collection<? extends Word> words) {
        return words.stream().map(Spelling::of).toList();
    }

    private static String or(Collection<String> words) {
        List<String> all = List.copyOf(words);
        int last = all.size() - 1;
        return last < 1 ? String.join("", all) : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
    }
}
