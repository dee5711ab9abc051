package afterword.app.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers made from the questions alone: such as can be meant, and such as cannot. */
public final class Samples {

    private Samples() {}

    /** Every question answered, in a way that fits the other answers. */
    public static Answers whole(List<Field> questions, Known known) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (Field field : questions) {
            List<String> answer = answer(field, known);
            if (!answer.isEmpty()) {
                typed.put(field.name(), answer);
            }
        }
        return new Answers(typed);
    }

    /** What nobody can mean as an answer, by what is asked; nothing where anything can be meant. */
    public static List<String> wrong(Field field) {
        return switch (field.shape()) {
            case Shape.Text text -> List.of("a\u0007b");
            case Shape.Texts texts -> List.of("a\u0007b");
            case Shape.Reach reach -> List.of("x".repeat(10_001));
            case Shape.Zone zone -> List.of("Europe/Berlim");
            case Shape.Day day -> List.of("2026-02-30", "soon");
            case Shape.Moment moment -> List.of("2026-03-08T02:30", "26:00", "0026-06-02T10:00");
            case Shape.Hour hour -> List.of("25:00");
            case Shape.Count count -> List.of("two", "99999999999");
            case Shape.YesNo yesNo -> List.of("perhaps");
            case Shape.OneOf oneOf -> List.of("nothing-of-the-list");
            case Shape.Somebody somebody -> List.of("nobody");
            case Shape.People people -> List.of("nobody");
            case Shape.Named named -> List.of("f999");
            case Shape.Others others -> List.of("elsewhere");
            case Shape.Closures closures -> List.of("2026-02-30 leap day", "2026-07-02\n2026-07-02");
        };
    }

    private static List<String> answer(Field field, Known known) {
        return switch (field.shape()) {
            case Shape.Text text -> List.of(field.path().getLast().equals("holidays") ? "US-CA" : "Some words");
            case Shape.Texts texts -> List.of("one thing\nanother");
            case Shape.Reach reach ->
                List.of(reach.look().equals("email") ? "zoe@northwind.example" : "+1 212 555 0148");
            case Shape.Zone zone -> List.of("Europe/Berlin");
            case Shape.Day day -> List.of(field.path().getLast().startsWith("from") ? "2026-06-19" : "2026-06-26");
            case Shape.Moment moment ->
                List.of(
                        switch (field.name()) {
                            case "at" -> "2026-06-09T09:00";
                            case "home" -> "2026-06-09T12:30";
                            case "until" -> "2026-06-09T11:00";
                            default -> "2026-06-09T10:00";
                        });
            case Shape.Hour hour -> List.of("10:30");
            case Shape.Count count -> List.of("2");
            case Shape.YesNo yesNo -> List.of("false");
            case Shape.OneOf oneOf when field.name().equals("degree") -> List.of("process-silence");
            case Shape.OneOf oneOf -> List.of(oneOf.words().getFirst().value());
            case Shape.Somebody somebody -> first(known.people(), 1);
            case Shape.People people -> first(known.people(), 2);
            case Shape.Named named -> first(known.all(named.kind()), 1);
            case Shape.Others others -> first(known.all("application"), 1);
            case Shape.Closures closures -> List.of("2026-07-02 company day\n2026-07-03 bridge");
        };
    }

    private static List<String> first(List<Option> options, int many) {
        List<String> values = new ArrayList<>();
        for (Option option : options.subList(0, Math.min(many, options.size()))) {
            values.add(option.value());
        }
        return values;
    }
}
