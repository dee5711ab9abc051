package afterword.app.advisers;

import afterword.app.candidacy.Advisers;
import afterword.app.candidacy.Planned;
import afterword.app.present.Days;
import afterword.engine.calendar.WorkCalendar;
import afterword.engine.plan.Comparison;
import afterword.engine.rule.Rulebook;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What each adviser would do about one application. The engine compares; this only makes it ready to be shown.
 *
 * @param voice whether they agree, in a sentence
 * @param lanes the house first
 * @param differs what they do not agree on, each adviser's answer in the order of the lanes
 * @param books every rulebook that may be followed
 * @param followed the name of the one that is
 * @param here whether this application alone follows it
 */
public record CompareView(
        String id,
        String employer,
        String voice,
        Ruler ruler,
        List<Ruler.Label> labels,
        List<Ruler.Label> marks,
        List<Lane> lanes,
        List<Row> differs,
        List<ClashView> clashes,
        List<Rulebook> books,
        String followed,
        String title,
        boolean here) {

    /** One question, and the answer of each lane. */
    public record Row(String aspect, List<Cell> answers) {}

    /**
     * An adviser's answer.
     *
     * @param alone whether nobody else gives it
     */
    public record Cell(String title, String text, boolean alone) {}

    static CompareView of(Advisers.Compared compared, WorkCalendar calendar, List<Rulebook> withBase) {
        Planned followed = compared.followed();
        String name = followed.file().rulebook();
        List<Lane> lanes = new ArrayList<>();
        compared.each()
                .forEach((book, planned) -> lanes.add(Lane.of(
                        book, planned, compared.comparison(), book.name().equals(name))));
        lanes.sort(Comparator.comparing(lane -> lane.look().isEmpty()));
        Ruler ruler = Ruler.of(LocalDate.ofInstant(followed.plan().now(), followed.office()), lanes);
        int differ = compared.comparison().differs().size();
        return new CompareView(
                followed.id(),
                followed.employer(),
                differ == 0
                        ? "They agree on everything here."
                        : "The same story, told to each of them. They part ways in "
                                + (differ == 1 ? "one thing." : differ + " things."),
                ruler,
                ruler.labels(followed, calendar),
                ruler.marks(followed, calendar),
                lanes,
                compared.comparison().differs().stream()
                        .map(difference -> row(difference, lanes, followed))
                        .toList(),
                compared.comparison().clashes().stream()
                        .map(clash -> ClashView.of(clash, withBase))
                        .toList(),
                compared.all(),
                name,
                lanes.stream()
                        .filter(Lane::followed)
                        .map(Lane::title)
                        .findFirst()
                        .orElse(name),
                compared.here());
    }

    private static Row row(Comparison.Difference difference, List<Lane> lanes, Planned followed) {
        Map<String, Long> often = difference.values().values().stream()
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        List<Cell> answers = lanes.stream()
                .map(lane -> {
                    String value = difference.values().getOrDefault(lane.name(), "none");
                    return new Cell(lane.title(), words(value, followed), often.getOrDefault(value, 0L) == 1);
                })
                .toList();
        return new Row(sentence(difference.aspect()), answers);
    }

    /** A value of the comparison as people read it: an instant, a day, people by name, or a word. */
    private static String words(String value, Planned followed) {
        if (value.equals("none")) {
            return "Nothing";
        }
        if (value.equals("undated")) {
            return "No date";
        }
        try {
            return value.length() == 10
                    ? Days.day(LocalDate.parse(value))
                    : Days.instant(OffsetDateTime.parse(value).toInstant(), followed.office(), followed.office());
        } catch (DateTimeException other) {
            String names = Arrays.stream(value.split(", ")).map(followed::name).collect(Collectors.joining(", "));
            return sentence(names.replace('-', ' '));
        }
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Where an item stands. */
    public String place(Lane.Item item) {
        return ruler.place(item);
    }
}
