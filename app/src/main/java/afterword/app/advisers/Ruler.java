package afterword.app.advisers;

import afterword.app.candidacy.Planned;
import afterword.app.present.Days;
import afterword.engine.calendar.WorkCalendar;
import afterword.engine.history.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * The days all lanes share: whole weeks from this week's Monday, as many as the lanes need to show every word, at most half a
 * year.
 *
 * @param from a Monday
 * @param days a multiple of 7
 */
record Ruler(LocalDate from, int days) {

    private static final int SHORTEST = 28;
    private static final int LONGEST = 182;

    /** What a lane measures across where it is a lane, and a letter and an icon in it, in pixels. */
    private static final double WIDTH = 850;

    private static final double LETTER = 7.2;
    private static final double ICON = 44;

    /**
     * A word on the axis, or a line across it.
     *
     * @param look "late" for today, "man" for a holiday, "said" for a date of theirs, empty for a Monday
     */
    record Label(String text, String look, String style) {}

    static Ruler of(LocalDate today, List<Lane> lanes) {
        LocalDate from = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Lane.Item> items =
                lanes.stream().flatMap(lane -> lane.items().stream()).toList();
        int days = SHORTEST;
        while (days < LONGEST && !fits(new Ruler(from, days), items)) {
            days += 7;
        }
        return new Ruler(from, days);
    }

    private static boolean fits(Ruler ruler, List<Lane.Item> items) {
        return items.stream().allMatch(item -> ruler.column(item.on()) + ruler.wide(item) - 1 <= ruler.days);
    }

    /** Where an item stands and how wide it is, as properties of its style. */
    String place(Lane.Item item) {
        int wide = Math.min(wide(item), days);
        int column = Math.clamp(column(item.on()), 1, days - wide + 1);
        return "--c:" + column + ";--w:" + wide;
    }

    /** The Mondays, every other one where there are many, and what is to be marked. */
    List<Label> labels(Planned planned, WorkCalendar calendar) {
        List<Label> labels = new ArrayList<>();
        int step = days > 98 ? 14 : 7;
        for (int day = 0; day < days; day += step) {
            labels.add(new Label(Days.shortly(from.plusDays(day)), "", style(day + 1, Math.min(step, days - day))));
        }
        labels.addAll(marks(planned, calendar));
        return labels;
    }

    /** Today, the date they named, and the holidays. */
    List<Label> marks(Planned planned, WorkCalendar calendar) {
        List<Label> marks = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(planned.plan().now(), planned.office());
        marks.add(mark("Today", "late", today));
        List<Statement> said = planned.history().statements();
        LocalDate to = said.isEmpty() ? null : said.getLast().what().to();
        if (to != null && holds(to)) {
            marks.add(mark("They said " + Days.shortly(to), "said", to));
        }
        var closures = planned.file().application().employer().closures();
        for (int day = 0; day < days; day++) {
            LocalDate date = from.plusDays(day);
            boolean weekday = date.getDayOfWeek().getValue() < 6;
            String why = closures.containsKey(date) ? closures.get(date) : weekday ? calendar.closedFor(date) : null;
            if (why != null) {
                marks.add(mark(why, "man", date));
            }
        }
        return marks;
    }

    private Label mark(String text, String look, LocalDate on) {
        int wide = Math.min(days, (int) Math.ceil((12 + text.length() * LETTER) * days / WIDTH));
        int column = Math.clamp(column(on), 1, days);
        return new Label(text, look, style(Math.min(column, days - wide + 1), wide) + ";--d:" + (column - 1));
    }

    private boolean holds(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(from.plusDays(days));
    }

    private int column(LocalDate day) {
        return (int) Math.clamp(ChronoUnit.DAYS.between(from, day) + 1, 1L, (long) LONGEST);
    }

    private int wide(Lane.Item item) {
        int words = (int) Math.ceil((ICON + item.text().length() * LETTER) * days / WIDTH);
        int lasts = (int) Math.min(ChronoUnit.DAYS.between(item.on(), item.until()), LONGEST);
        return Math.max(words, Math.min(lasts, days - column(item.on()) + 1));
    }

    private static String style(int column, int wide) {
        return "--c:" + column + ";--w:" + wide;
    }
}
