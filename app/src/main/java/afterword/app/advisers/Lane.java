package afterword.app.advisers;

import afterword.app.candidacy.ChannelLook;
import afterword.app.candidacy.Planned;
import afterword.app.present.Days;
import afterword.app.present.Peace;
import afterword.app.present.Phrases;
import afterword.engine.plan.Comparison;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Status;
import afterword.engine.plan.Step;
import afterword.engine.plan.Withheld;
import afterword.engine.rule.Rulebook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one adviser would have done, from today on.
 *
 * @param look "house" for the house, else empty
 * @param followed whether the application follows this one
 * @param items in the order of their days
 * @param undated what this rulebook asks for on no day of its own, each in a sentence
 */
record Lane(String name, String title, String look, boolean followed, List<Item> items, List<String> undated) {

    /**
     * Something on a day.
     *
     * @param until the last day of a rest, else the day itself
     * @param look "odd" if no other adviser says so, "rest", "end", or empty
     * @param text in a few words
     * @param more the same in full, where there is room for it
     */
    record Item(LocalDate on, LocalDate until, String look, String icon, String text, String more) {

        /** "24 Nov". */
        public String day() {
            return Days.shortly(on);
        }
    }

    /** Steps that stand on the lane as one: the same for several people. */
    private record Alike(LocalDate on, Object kind, int number, Object via) {}

    static Lane of(Rulebook book, Planned planned, Comparison comparison, boolean followed) {
        Plan plan = planned.plan();
        Map<Alike, List<Step>> dated = new LinkedHashMap<>();
        Map<String, List<Step>> undated = new LinkedHashMap<>();
        for (Step step : plan.steps()) {
            LocalDate on = day(step);
            if (on == null) {
                undated.computeIfAbsent(planned.words().what(step), none -> new ArrayList<>())
                        .add(step);
            } else {
                dated.computeIfAbsent(new Alike(on, step.kind(), step.number(), step.via()), none -> new ArrayList<>())
                        .add(step);
            }
        }
        List<Item> items = new ArrayList<>();
        dated.forEach((alike, steps) -> items.add(item(
                planned,
                alike.on(),
                steps,
                comparison.plans().size() > 1 && comparison.alone(book.name(), steps.getFirst()))));
        Peace.of(plan).forEach(held -> rest(planned, held, items));
        LocalDate end = plan.end().on();
        if (end != null) {
            items.add(new Item(end, end, "end", "end", "End", "Move on, if no word has come"));
        }
        items.sort(Comparator.comparing(Item::on));
        return new Lane(
                book.name(),
                book.title(),
                book.name().equals("house") ? "house" : "",
                followed,
                List.copyOf(items),
                undated.keySet().stream()
                        .map(what -> what + ", on a day you choose.")
                        .toList());
    }

    private static Item item(Planned planned, LocalDate on, List<Step> steps, boolean alone) {
        Step first = steps.getFirst();
        String what = Phrases.of(first.kind(), first.via(), first.number());
        String names = steps.stream()
                .map(step -> planned.words().name(step.to()))
                .filter(name -> name != null)
                .distinct()
                .collect(Collectors.joining(", "));
        boolean owed = first.status() == Status.LATE || first.status() == Status.OVERDUE;
        return new Item(
                on,
                on,
                alone ? "odd" : "",
                ChannelLook.stamp(first.via(), first.kind()),
                steps.size() == 1 ? what : what + ", " + steps.size() + " people",
                (names.isEmpty() ? "" : names + ", ")
                        + Phrases.of(first.via())
                        + (first.after() == null ? "" : ", if nobody answers")
                        + (first.optional() ? ", as you like" : "")
                        + (owed ? ", still owed" : ""));
    }

    private static void rest(Planned planned, Withheld held, List<Item> items) {
        LocalDate today = LocalDate.ofInstant(planned.plan().now(), held.step().zone());
        String name = planned.words().name(held.step().to());
        Instant lifted = held.notBefore();
        LocalDate until =
                lifted == null ? null : LocalDate.ofInstant(lifted, held.step().zone());
        items.add(new Item(
                today,
                until == null ? today : until,
                "rest",
                "hold",
                until == null ? "Hold" : "Hold until " + Days.shortly(until),
                "Leave " + (name == null ? "them" : name) + " in peace" + (until == null ? " until they write" : "")));
    }

    private static @Nullable LocalDate day(Step step) {
        Instant at = step.preferred() == null ? step.latest() : step.preferred();
        return at == null ? null : LocalDate.ofInstant(at, step.zone());
    }
}
