package afterword.app.candidacy;

import afterword.app.present.Days;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The score as a list: what was played, now, and what is planned.
 *
 * @param look "next" for now, "rest" for a rest, else empty
 */
public record RailItem(@Nullable LocalDate on, String when, String icon, String look, String what, String more) {

    static List<RailItem> of(Planned planned) {
        List<RailItem> items = new ArrayList<>();
        FactWords words = new FactWords(planned);
        planned.file().application().facts().stream()
                .filter(fact -> !fact.recorded().isAfter(planned.plan().now()))
                .filter(fact -> Note.of(fact.event()) != null)
                .sorted(Comparator.comparing(Fact::at))
                .forEach(fact -> items.add(played(planned, words, fact)));
        for (PlanLine line : PlanLine.of(planned)) {
            items.add(new RailItem(
                    line.on(),
                    line.on() == null ? "" : Days.shortly(line.on()),
                    icon(line),
                    switch (line.look()) {
                        case "hot" -> "next";
                        case "is-hold" -> "rest";
                        default -> "";
                    },
                    line.what(),
                    line.when()));
        }
        return items;
    }

    private static RailItem played(Planned planned, FactWords words, Fact fact) {
        LocalDate on = LocalDate.ofInstant(fact.at(), planned.office());
        Note note = Note.of(fact.event());
        String icon = note == null ? "info" : note.icon();
        String said = FactWords.said(fact.event());
        Event event = fact.event();
        return new RailItem(on, Days.shortly(on), icon, "", words.of(event), said == null ? "" : "“" + said + "”");
    }

    private static String icon(PlanLine line) {
        return switch (line.look()) {
            case "is-hold" -> "hold";
            case "is-end" -> "end";
            default -> "right";
        };
    }
}
