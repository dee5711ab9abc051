package afterword.app.today;

import afterword.app.candidacy.Cited;
import afterword.app.candidacy.Glance;
import afterword.app.present.Days;
import afterword.app.present.Why;
import afterword.engine.calendar.WorkCalendars;
import afterword.engine.plan.Status;
import afterword.engine.plan.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Today's page: everything on it was decided by the engine.
 *
 * @param empty whether nothing was recorded yet
 * @param todo what to do now, what is owed and what cannot wait long first
 * @param later what could be done now and was put off
 * @param held whom to leave in peace, the first to be free first
 * @param waiting what others owe, the oldest first
 * @param tasks what one does for oneself, by their days
 * @param search how the search as a whole is doing
 * @param rules everything cited on the page
 */
public record TodayView(
        LocalDate date,
        String place,
        boolean empty,
        String todoWords,
        String heldWords,
        List<StripDay> strip,
        Part<Card> todo,
        List<LaterCard> later,
        List<DoneCard> done,
        Part<Held> held,
        Part<Due> waiting,
        Part<ToDo> tasks,
        SearchHealth search,
        List<Why> rules) {

    private static final Comparator<LocalDate> BY_DAY = Comparator.nullsLast(Comparator.naturalOrder());

    /** With nothing put off, and nothing known of when applications went out. */
    public static TodayView of(List<Glance> searches, Instant now, ZoneId home, WorkCalendars calendars) {
        return of(searches, List.of(), Map.of(), false, now, home, calendars);
    }

    /**
     * @param applied when applications went out, as {@link SearchHealth#of} wants it
     * @param all whether to show all of each list
     * @param home where the person is; days and times of their own are counted there
     */
    static TodayView of(
            List<Glance> searches,
            List<Instant> applied,
            Map<PutOff.What, Instant> putOff,
            boolean all,
            Instant now,
            ZoneId home,
            WorkCalendars calendars) {
        List<LaterCard> later = new ArrayList<>();
        List<Doable> doable = new ArrayList<>();
        List<DoneCard> done = new ArrayList<>();
        List<Held> resting = new ArrayList<>();
        List<Due> due = new ArrayList<>();
        for (Glance glance : searches) {
            for (Glance.Act act : glance.acts()) {
                Step step = act.step(now);
                Instant until = putOff.get(new PutOff.What(glance.id(), step.key()));
                if (until != null && LaterOn.allows(step, until)) {
                    later.add(LaterCard.of(glance, act, until, now, home));
                } else {
                    doable.add(new Doable(glance, act, step));
                }
            }
            done.addAll(DoneCard.of(glance, now, home));
            glance.held().forEach(each -> resting.add(Held.of(glance, each)));
            due.addAll(Due.of(glance, now));
        }
        Part<Card> todo = Part.of(doable, Doable.PRESSING, all, each -> Card.of(each.glance(), each.act(), now, home));
        Part<Held> held = Part.of(resting, Comparator.comparing(Held::free, BY_DAY), all, each -> each);
        Part<Due> waiting = Part.of(due, Comparator.comparing(Due::on), all, each -> each);
        SearchHealth search = SearchHealth.of(searches, applied, now, home);
        List<ToDo> own = ToDo.of(searches).stream()
                .filter(task -> !search.covers(task.line()))
                .toList();
        Part<ToDo> tasks = Part.of(own, Comparator.comparing(task -> task.line().on(), BY_DAY), all, each -> each);
        Cited cited = new Cited();
        todo.shown().forEach(card -> cited.add(card.why()));
        held.shown().forEach(each -> cited.add(each.why()));
        tasks.shown().forEach(task -> cited.add(task.line().why()));
        search.remarks().forEach(remark -> cited.add(remark.why()));
        return new TodayView(
                LocalDate.ofInstant(now, home),
                Days.city(home),
                searches.isEmpty(),
                doable.isEmpty()
                        ? later.isEmpty() ? "Nothing to do." : "Nothing to do now."
                        : Counted.of(doable.size(), "thing to do.", "things to do."),
                resting.isEmpty()
                        ? ""
                        : Counted.of(resting.size(), "person to leave in peace.", "people to leave in peace."),
                StripDay.of(searches, due, now, home, calendars),
                todo,
                later,
                done,
                held,
                waiting,
                tasks,
                search,
                cited.rules());
    }

    /** Something that can be done now. */
    private record Doable(Glance glance, Glance.Act act, Step step) {

        /** What is owed already, then by the last moment there is for it; what one may leave undone comes last. */
        static final Comparator<Doable> PRESSING = Comparator.comparing((Doable each) -> !each.owed())
                .thenComparing(each -> each.step().optional())
                .thenComparing(Doable::last, Comparator.nullsLast(Comparator.naturalOrder()));

        private boolean owed() {
            return step.status() == Status.LATE || step.status() == Status.OVERDUE;
        }

        private @Nullable Instant last() {
            return step.latest() != null ? step.latest() : step.until();
        }
    }

    /** "Tuesday, 24 November". */
    public String title() {
        return Days.whole(date);
    }

    /** "NOV", as a postmark has it. */
    public String month() {
        return Days.shortly(date).replaceAll("[^A-Za-z]", "").toUpperCase(java.util.Locale.ROOT);
    }
}
