package afterword.app.candidacy;

import afterword.app.present.Days;
import afterword.engine.calendar.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The correspondence as a score of three staves: where everything stands, as percentages across and pixels down. It
 * decides nothing; the same is told by the list beside it.
 *
 * @param range the days shown, in words
 * @param end the last bar, null without one
 * @param now today's line
 */
public record Score(
        String range,
        List<Band> weekends,
        List<Band> holidays,
        List<Label> months,
        List<Label> mondays,
        List<Thread> thread,
        List<Mark> marks,
        List<Band> rests,
        List<Window> windows,
        @Nullable Mark decision,
        @Nullable String end,
        String now) {

    /** Some days in a row; the label may be empty. */
    public record Band(String x, String width, String middle, String label) {}

    /** A word at a place. */
    public record Label(String x, String text) {}

    /**
     * From one mark to the next.
     *
     * @param look empty where it was played, "to" where it is only planned
     */
    public record Thread(String x1, int y1, String x2, int y2, String look) {}

    /**
     * Something that sounds.
     *
     * @param look "out" from the person, "meet" together, empty from them
     * @param label empty where there is no room for it
     * @param labelY where the label stands
     */
    public record Mark(String x, int y, String look, String icon, String label, int labelY) {}

    /**
     * When a planned step may be done.
     *
     * @param key ties it to its line in the plan
     * @param look "open" when it can be done now
     */
    public record Window(String key, String x, String width, String middle, String label, String look) {}

    static Score of(Planned planned, WorkCalendar calendar) {
        Span span = Span.of(planned);
        ScoreWriter writer = new ScoreWriter(planned, span);
        writer.write();
        LocalDate to = span.from().plusDays(span.days() - 1L);
        LocalDate end = planned.plan().end().on();
        return new Score(
                day(span.from()) + " to " + day(to),
                weekends(span),
                holidays(span, planned, calendar),
                months(span),
                mondays(span),
                writer.thread(),
                writer.marks(),
                writer.rests(),
                writer.windows(),
                writer.decision(),
                end == null || !span.holds(end) ? null : Span.css(span.middle(end)),
                Span.css(span.at(planned.plan().now())));
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + Days.month(day);
    }

    private static List<Band> weekends(Span span) {
        List<Band> bands = new ArrayList<>();
        for (int day = 5; day < span.days(); day += 7) {
            LocalDate saturday = span.from().plusDays(day);
            bands.add(new Band(Span.css(span.at(saturday)), Span.css(span.width(2)), "", ""));
        }
        return bands;
    }

    private static List<Band> holidays(Span span, Planned planned, WorkCalendar calendar) {
        List<Band> bands = new ArrayList<>();
        var closures = planned.file().application().employer().closures();
        for (int i = 0; i < span.days(); i++) {
            LocalDate day = span.from().plusDays(i);
            boolean weekday = day.getDayOfWeek().getValue() < 6;
            String why = closures.containsKey(day) ? closures.get(day) : weekday ? calendar.closedFor(day) : null;
            if (why != null) {
                boolean named = bands.isEmpty() || !bands.getLast().label().equals(why);
                bands.add(new Band(
                        Span.css(span.at(day)), Span.css(span.width(1)), Span.css(span.middle(day)), named ? why : ""));
            }
        }
        return bands;
    }

    private static List<Label> months(Span span) {
        List<Label> months = new ArrayList<>();
        for (int i = 0; i < span.days(); i++) {
            LocalDate day = span.from().plusDays(i);
            boolean room = day.lengthOfMonth() - day.getDayOfMonth() >= 4;
            if (day.getDayOfMonth() == 1 || (i == 0 && room)) {
                months.add(new Label(Span.css(span.at(day)), Days.month(day)));
            }
        }
        return months;
    }

    private static List<Label> mondays(Span span) {
        List<Label> mondays = new ArrayList<>();
        int step = span.days() > 100 ? 14 : 7;
        for (int i = 0; i < span.days(); i += step) {
            LocalDate day = span.from().plusDays(i);
            mondays.add(new Label(Span.css(span.at(day)), Integer.toString(day.getDayOfMonth())));
        }
        return mondays;
    }
}
