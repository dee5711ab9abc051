package afterword.engine.plan;

import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.history.Meeting;
import afterword.engine.history.Outgoing;
import afterword.engine.rule.Circumstance;
import afterword.engine.rule.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chain of follow-ups: where it stands, what comes next and after that, and when to let go. */
final class Chain {

    private final Situation situation;
    private final Playbook book;
    private final Answers answers;
    private final StepMaker maker;
    private final Agenda agenda;

    /** The next step as things really stand, null if there is none. */
    @Nullable
    Made next;

    /** The day of letting go, null if none is reckoned with. */
    @Nullable
    LocalDate lettingGo;

    /** Why that is the day, or why there is none. */
    List<Reason> endReasons = List.of();

    Chain(Situation situation, Playbook book, Answers answers, StepMaker maker, Agenda agenda) {
        this.situation = situation;
        this.book = book;
        this.answers = answers;
        this.maker = maker;
        this.agenda = agenda;
    }

    /** Where the chain really stands. */
    Position real() {
        Position position = new Position();
        for (Outgoing message : situation.followUps.before) {
            position.count(message.via());
        }
        for (Outgoing message : situation.followUps.chain) {
            Person to = situation.people.person(message.to());
            LocalDateTime at = situation.officeOf(to).local(message.at());
            position.advance(message.kind(), message.via(), false, at.toLocalDate(), at.toLocalTime());
        }
        position.attempts = situation.followUps.attempts;
        Person to = situation.people.inCharge();
        LocalDate away = to == null ? null : situation.people.awayUntil(to, 5);
        if (to != null && away != null) {
            position.returns = situation.officeOf(to).calendar().roll(away.plusDays(1));
        }
        return position;
    }

    /** Answers where the chain stands, for whom a question would reach: while somebody is away, their stand-in. */
    void position(Position position, boolean back) {
        Person to = maker.routing.present(situation.people.inCharge(), back);
        answers.position(position, to, situation.requests.callsForbidden(to));
    }

    /** Plans the chain; with an offer elsewhere to tell of, what is left of the time decides how. */
    void follow() {
        Position position = real();
        Fact offer = situation.offerElsewhere;
        if (offer == null) {
            walk(position);
            return;
        }
        answers.set(Circumstance.OFFER_ELSEWHERE, "time-enough");
        List<Step> stepsBefore = new ArrayList<>(agenda.steps);
        List<Withheld> withheldBefore = new ArrayList<>(agenda.withheld);
        String lookUpBefore = maker.lookup();
        walk(position);
        if (tooLateFor(offer)) {
            agenda.steps.clear();
            agenda.steps.addAll(stepsBefore);
            agenda.withheld.clear();
            agenda.withheld.addAll(withheldBefore);
            next = null;
            lettingGo = null;
            endReasons = List.of();
            maker.after(lookUpBefore);
            answers.set(Circumstance.OFFER_ELSEWHERE, "urgent");
            walk(real());
        }
    }

    private boolean tooLateFor(Fact offer) {
        Instant respondBy = ((Event.OfferElsewhere) offer.event()).respondBy();
        if (respondBy == null) {
            return false;
        }
        if (next == null || next.step().preferred() == null) {
            return true;
        }
        Office at = situation.office;
        LocalDate answerable = at.calendar().businessDayAfter(at.day(next.step().preferred()), 2);
        return answerable.isAfter(at.day(respondBy));
    }

    private void walk(Position position) {
        boolean[] spent = new boolean[book.size];
        String after = null;
        for (int number = 0; number < 6; number++) {
            Proposed proposed = propose(position, after, spent);
            if (proposed == null) {
                break;
            }
            Made made = proposed.made();
            MessageKind kind = made.step().kind();
            if (made.blocked() == null && !made.reaches() && maker.lookup() == null) {
                made = after == null ? afterLookUp(made, proposed.order()) : throughOthers(made, proposed.order());
            }
            spent[proposed.planner().index] = true;
            if (made.blocked() != null) {
                agenda.withheld.add(new Withheld(made.step(), null, made.blocked()));
                if (kind == MessageKind.OFFER_NOTICE) {
                    answers.set(Circumstance.OFFER_ELSEWHERE, "none");
                    continue;
                }
                break;
            }
            agenda.steps.add(made.step());
            if (after == null) {
                next = made;
                agenda.hold(made);
            }
            after = made.step().key();
            if (kind == MessageKind.OFFER_NOTICE) {
                answers.set(Circumstance.OFFER_ELSEWHERE, "none");
            }
            LocalDateTime on = made.counted();
            position.advance(
                    kind,
                    made.step().via(),
                    made.step().channels().size() > 1,
                    on == null ? null : on.toLocalDate(),
                    on == null ? null : on.toLocalTime());
            if (on == null && made.step().earliest() != null) {
                break;
            }
        }
        letGo(position);
        lapse();
    }

    private record Proposed(Made made, Order order, Playbook.Entry planner) {}

    /** The next step from a position: to who stands in for somebody away, unless they are back by its day. */
    private @Nullable Proposed propose(Position position, @Nullable String after, boolean[] spent) {
        Proposed proposed = propose(position, after, spent, false);
        return proposed != null && maker.routing.back(proposed.made())
                ? propose(position, after, spent, true)
                : proposed;
    }

    private @Nullable Proposed propose(Position position, @Nullable String after, boolean[] spent, boolean back) {
        position(position, back);
        MessageKind kind = null;
        Playbook.Entry planner = null;
        for (Playbook.Shaping shaping : book.plans(Subject.APPLICATION)) {
            if (!spent[shaping.entry().index] && shaping.entry().applies(answers.bits)) {
                kind = shaping.shape().step();
                planner = shaping.entry();
            }
        }
        if (kind == null || planner == null) {
            return null;
        }
        Order order = Order.inChain(kind, position, after, spent, situation.turn.fact(), back);
        return new Proposed(maker.make(order), order, planner);
    }

    /** The next question, once its missing address is asked for; as it was if nobody can be asked for it. */
    private Made afterLookUp(Made made, Order order) {
        Meeting meeting = situation.anchor;
        if (meeting == null || book.plans(Subject.MISSING_ADDRESS).length == 0) {
            return made;
        }
        agenda.lookUp(meeting, order.position());
        return maker.lookup() == null ? throughOthers(made, order) : maker.make(order);
    }

    /** A question whose address was asked for in vain, as the rulebook has it passed on; as it was if it does not. */
    private Made throughOthers(Made made, Order order) {
        Meeting meeting = situation.anchor;
        if (meeting == null) {
            return made;
        }
        answers.set(Circumstance.ADDRESS, "missing");
        answers.count(Circumstance.LOOKUPS, agenda.lookups(meeting));
        Made passed = maker.make(order);
        answers.set(Circumstance.ADDRESS, "known");
        return passed.step().to() == null || passed.blocked() != null ? made : passed;
    }

    /** A step that was left to the person and left out is no longer offered from the day of letting go. */
    private void lapse() {
        Made left = next;
        if (left != null && left.step().optional() && lettingGo != null && !lettingGo.isAfter(situation.today)) {
            agenda.steps.remove(left.step());
            agenda.withheld.removeIf(held -> held.step() == left.step());
            next = null;
        }
    }

    private void letGo(Position position) {
        position(position, false);
        Playbook.LettingGo winner = null;
        for (Playbook.LettingGo each : book.lettingGo) {
            if (each.entry().applies(answers.bits)) {
                winner = each;
            }
        }
        if (winner == null || !situation.outcome.word.equals("open")) {
            return;
        }
        Because because = new Because(situation);
        because.add(winner.entry(), "");
        if (winner.letGo().on() != null) {
            Dates dates = new Dates(situation, situation.office, position, null, null, null);
            LocalDate on =
                    position.last == null ? null : dates.day(winner.letGo().on());
            because.add(winner.entry(), List.of(), dates.rolled);
            lettingGo = on == null ? null : maker.settling.settleEnd(on, position, because);
        }
        endReasons = because.reasons();
    }

    /** Whether nothing is left to ask and the day of letting go has come. */
    boolean presumedClosed() {
        return next == null
                && lettingGo != null
                && !lettingGo.isAfter(situation.today)
                && situation.outcome.word.equals("open")
                && situation.outcome.stop() == null
                && !situation.followUps.chain.isEmpty();
    }
}
