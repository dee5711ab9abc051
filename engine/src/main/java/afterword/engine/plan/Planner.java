package afterword.engine.plan;

import afterword.engine.calendar.WorkCalendars;
import afterword.engine.fact.Application;
import afterword.engine.fact.Case;
import afterword.engine.fact.Channel;
import afterword.engine.rule.Rulebook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Plans. Pure: the same case, rulebook and instant give the same plan, whatever the order of the facts. Safe for use by
 * many threads.
 */
public final class Planner {

    private final WorkCalendars calendars;

    /** Playbooks made so far, few and never changed, so that finding one costs no hashing of rules. */
    private volatile List<Prepared> prepared = List.of();

    /** @param calendars whose holidays are kept where */
    public Planner(WorkCalendars calendars) {
        this.calendars = calendars;
    }

    /**
     * The plan for a case's application at an instant.
     *
     * @throws IllegalArgumentException if the case chooses a setting the rulebook does not have
     */
    public Plan plan(Case file, Rulebook rulebook, Instant now) {
        return planning(file, rulebook, now, false).plan();
    }

    /**
     * The same plan in brief: its state, its steps with their dates and the rules of each, and its end. Left out are
     * tasks, steps held back until a time, what to check in letters, and the facts and moves in reasons.
     *
     * @throws IllegalArgumentException if the case chooses a setting the rulebook does not have
     */
    public Plan brief(Case file, Rulebook rulebook, Instant now) {
        return planning(file, rulebook, now, true).plan();
    }

    /**
     * Whether a contact may be made, by the same rules that plan. "Not until" names an instant at which the answer is no
     * longer "not until", asked then, the thanks that the plan has before it, and the questions it waits for, being sent
     * as planned and nothing else having happened (U16); what only another channel will be open to then is "another
     * channel" at once. The plan of the same instant holds its steps back by the same assumption.
     */
    public Answer may(Case file, Rulebook rulebook, Contact contact) {
        Planning planning = planning(file, rulebook, contact.at(), false);
        Answer answer = new MayI(planning).answer(contact);
        Channel via = contact.via();
        Instant until = answer.notBefore();
        for (int round = 0; until != null && round < PATIENCE; round++) {
            via = answer.verdict() == Verdict.ANOTHER_CHANNEL
                    ? answer.channels().getFirst()
                    : via;
            Planning later = planning(planning.carriedOut(contact.kind(), until), rulebook, until, false);
            Answer then = new MayI(later).answer(new Contact(contact.kind(), contact.to(), via, until));
            boolean otherWay = then.verdict() == Verdict.ANOTHER_CHANNEL
                    && !then.channels().isEmpty()
                    && then.channels().getFirst() != via;
            if (then.notBefore() == null && !otherWay) {
                break;
            }
            answer = otherWay ? answer.through(then) : answer;
            until = then.notBefore() == null ? until : then.notBefore();
        }
        return until == null ? answer : answer.until(until);
    }

    private Planning planning(Case file, Rulebook rulebook, Instant now, boolean brief) {
        Playbook book = playbook(rulebook, file.settings());
        Situation situation = new Situation(file, now, calendars, brief);
        return new Planning(situation, book, file.also().isEmpty() ? List.of() : elsewhere(file, book, now));
    }

    private Playbook playbook(Rulebook rulebook, Map<String, String> settings) {
        for (Prepared known : prepared) {
            if (known.rulebook() == rulebook && known.settings().equals(settings)) {
                return known.playbook();
            }
        }
        Playbook made = new Playbook(rulebook, rulebook.settle(settings));
        List<Prepared> more = new ArrayList<>(prepared);
        if (more.size() >= KEPT) {
            more.removeFirst();
        }
        more.add(new Prepared(rulebook, settings, made));
        prepared = List.copyOf(more);
        return made;
    }

    private static final int KEPT = 64;

    /** So often at most an answer's "not until" is followed by another one. */
    private static final int PATIENCE = 40;

    private record Prepared(Rulebook rulebook, Map<String, String> settings, Playbook playbook) {}

    /**
     * What other applications of the same candidate will send first. Of two applications, the one whose own next message
     * is due earlier goes first; the other gives way.
     */
    private List<Booked> elsewhere(Case file, Playbook book, Instant now) {
        List<Alone> all = new ArrayList<>();
        all.add(alone(file, book, now));
        for (Application other : file.also()) {
            all.add(alone(turned(file, other), book, now));
        }
        all.sort(Comparator.comparing(Alone::due).thenComparing(Alone::id));
        List<Booked> booked = new ArrayList<>();
        for (Alone each : all) {
            if (each.id().equals(file.application().id())) {
                break;
            }
            Planning planning = new Planning(new Situation(each.file(), now, calendars, true), book, booked);
            planning.plan();
            booked.addAll(planning.bookings());
        }
        return booked;
    }

    private record Alone(String id, Case file, Instant due) {}

    private Alone alone(Case file, Playbook book, Instant now) {
        Planning planning = new Planning(new Situation(file, now, calendars, true), book, List.of());
        planning.plan();
        Instant due = Instant.MAX;
        for (Booked booked : planning.bookings()) {
            Instant on = booked.day()
                    .atStartOfDay(file.application().employer().zone())
                    .toInstant();
            due = on.isBefore(due) ? on : due;
        }
        return new Alone(file.application().id(), file, due);
    }

    /** The same case seen from another of its applications. */
    private static Case turned(Case file, Application other) {
        List<Application> also = new ArrayList<>(file.also());
        also.remove(other);
        also.add(file.application());
        return file.about(other, also);
    }
}
