package afterword.app.today;

import afterword.app.candidacy.Cited;
import afterword.app.candidacy.Glance;
import afterword.app.present.Days;
import afterword.app.present.Why;
import afterword.engine.calendar.WorkCalendars;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Today's page: everything on it was decided by the engine.
 *
 * @param empty whether nothing was recorded yet
 * @param todo what to do now, in the plans' order
 * @param later what could be done now and was put off
 * @param held whom to leave in peace, the first to be free first
 * @param waiting what others owe, the oldest first
 * @param rules everything cited on the page
 */
public record TodayView(
        LocalDate date,
        String place,
        boolean empty,
        String todoWords,
        String heldWords,
        List<StripDay> strip,
        List<Card> todo,
        List<LaterCard> later,
        List<DoneCard> done,
        List<Held> held,
        List<Due> waiting,
        List<ToDo> tasks,
        List<Why> rules) {

    /** With nothing put off. */
    public static TodayView of(List<Glance> searches, Instant now, ZoneId home, WorkCalendars calendars) {
        return of(searches, Map.of(), now, home, calendars);
    }

    /** @param home where the person is; days and times of their own are counted there */
    static TodayView of(
            List<Glance> searches,
            Map<PutOff.What, Instant> putOff,
            Instant now,
            ZoneId home,
            WorkCalendars calendars) {
        List<LaterCard> later = new ArrayList<>();
        List<Card> todo = new ArrayList<>();
        List<DoneCard> done = new ArrayList<>();
        List<Held> held = new ArrayList<>();
        List<Due> waiting = new ArrayList<>();
        for (Glance glance : searches) {
            for (Glance.Act act : glance.acts()) {
                Card card = Card.of(glance, act, todo.size() + 1, now, home);
                Instant until = putOff.get(new PutOff.What(card.application(), card.key()));
                if (until != null && LaterOn.allows(act.step(now), until)) {
                    later.add(LaterCard.of(card, until, now, home));
                } else {
                    todo.add(card);
                }
            }
            done.addAll(DoneCard.of(glance, now, home));
            glance.held().forEach(each -> held.add(Held.of(glance, each)));
            waiting.addAll(Due.of(glance, now));
        }
        List<ToDo> tasks = ToDo.of(searches);
        waiting.sort(Comparator.comparing(Due::on));
        Cited cited = new Cited();
        todo.forEach(card -> cited.add(card.why()));
        held.forEach(each -> cited.add(each.why()));
        tasks.forEach(task -> cited.add(task.line().why()));
        return new TodayView(
                LocalDate.ofInstant(now, home),
                Days.city(home),
                searches.isEmpty(),
                todo.isEmpty()
                        ? later.isEmpty() ? "Nothing to do." : "Nothing to do now."
                        : Counted.of(todo.size(), "thing to do.", "things to do."),
                held.isEmpty() ? "" : Counted.of(held.size(), "person to leave in peace.", "people to leave in peace."),
                StripDay.of(searches, waiting, now, home, calendars),
                todo,
                later,
                done,
                held,
                waiting,
                tasks,
                cited.rules());
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
