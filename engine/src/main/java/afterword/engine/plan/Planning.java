package afterword.engine.plan;

import afterword.engine.fact.Case;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Outcome;
import afterword.engine.fact.Person;
import afterword.engine.fact.Role;
import afterword.engine.history.Incoming;
import afterword.engine.history.Meeting;
import afterword.engine.history.Outgoing;
import afterword.engine.rule.Circumstance;
import afterword.engine.rule.Guard;
import afterword.engine.rule.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One plan in the making: first what is owed, then what was asked for, then the chain of follow-ups, then the end. */
final class Planning {

    final Situation situation;
    final Playbook book;
    final Guards guards;
    final Answers answers;
    final StepMaker maker;
    final List<Step> steps = new ArrayList<>(8);
    final List<Withheld> withheld = new ArrayList<>(2);

    /** The next step of the chain as things really stand, null if there is none. */
    @Nullable
    Made next;

    private @Nullable LocalDate lettingGo;

    /** People owed thanks whom no channel of the rulebook reaches. */
    private final List<String> unreached = new ArrayList<>(0);

    private List<Reason> endReasons = List.of();

    Planning(Situation situation, Playbook book, List<Booked> elsewhere) {
        this.situation = situation;
        this.book = book;
        guards = new Guards(situation);
        guards.booked.addAll(elsewhere);
        answers = new Answers(situation, book);
        maker = new StepMaker(situation, book, guards, answers);
    }

    Plan plan() {
        Position real = real();
        position(real, false);
        lookups(real);
        thanks(real);
        request(real);
        chain();
        position(real, false);
        maker.lettingGo(lettingGo);
        boolean presumed = presumedClosed();
        answers.yes(Circumstance.PRESUMED_CLOSED, presumed);
        rejection(real);
        offer(real);
        network(real);
        Whereabouts whereabouts = new Whereabouts(situation, steps, next, lettingGo);
        State state = whereabouts.state(presumed);
        Stop stop = situation.outcome.stop();
        Waiting waiting = whereabouts.waiting(state);
        answers.yes(Circumstance.NOTHING_LEFT, waiting == Waiting.REVIEW);
        List<Task> tasks = situation.brief ? List.of() : new Tasks(situation, book, answers, lettingGo).list();
        return new Plan(
                book.rulebook.name(),
                situation.now,
                state,
                state == State.STOPPED && stop != null ? stop.degree() : null,
                waiting,
                whereabouts.since(state),
                steps,
                withheld,
                tasks,
                new End(lettingGo, endReasons));
    }

    // --- the chain of follow-ups ----------------------------------------------------------------------------------

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
    private void position(Position position, boolean back) {
        Person to = maker.routing.present(situation.people.inCharge(), back);
        answers.position(position, to, situation.requests.callsForbidden(to));
    }

    private void chain() {
        Position position = real();
        Fact offer = situation.offerElsewhere;
        if (offer == null) {
            walk(position);
            return;
        }
        answers.set(Circumstance.OFFER_ELSEWHERE, "time-enough");
        List<Step> stepsBefore = new ArrayList<>(steps);
        List<Withheld> withheldBefore = new ArrayList<>(withheld);
        String lookUpBefore = maker.lookup();
        walk(position);
        if (tooLateFor(offer)) {
            steps.clear();
            steps.addAll(stepsBefore);
            withheld.clear();
            withheld.addAll(withheldBefore);
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
                withheld.add(new Withheld(made.step(), null, made.blocked()));
                if (kind == MessageKind.OFFER_NOTICE) {
                    answers.set(Circumstance.OFFER_ELSEWHERE, "none");
                    continue;
                }
                break;
            }
            steps.add(made.step());
            if (after == null) {
                next = made;
                hold(made);
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
        lookUp(meeting, order.position());
        return maker.lookup() == null ? throughOthers(made, order) : maker.make(order);
    }

    /** A question whose address was asked for in vain, as the rulebook has it passed on; as it was if it does not. */
    private Made throughOthers(Made made, Order order) {
        Meeting meeting = situation.anchor;
        if (meeting == null) {
            return made;
        }
        answers.set(Circumstance.ADDRESS, "missing");
        answers.count(Circumstance.LOOKUPS, lookups(meeting));
        Made passed = maker.make(order);
        answers.set(Circumstance.ADDRESS, "known");
        return passed.step().to() == null || passed.blocked() != null ? made : passed;
    }

    private int lookups(Meeting since) {
        int made = 0;
        for (Outgoing message : situation.history.sent()) {
            if (message.kind() == MessageKind.CONTACT_LOOKUP && !message.at().isBefore(since.start())) {
                made++;
            }
        }
        return made;
    }

    /** A step that was left to the person and left out is no longer offered from the day of letting go. */
    private void lapse() {
        Made left = next;
        if (left != null && left.step().optional() && lettingGo != null && !lettingGo.isAfter(situation.today)) {
            steps.remove(left.step());
            withheld.removeIf(held -> held.step() == left.step());
            next = null;
        }
    }

    /** A next step whose time has not come is at the same time someone to leave in peace until then. */
    private void hold(Made made) {
        if (situation.brief) {
            return;
        }
        Instant earliest = made.step().earliest();
        if (earliest != null && earliest.isAfter(situation.now)) {
            withheld.add(new Withheld(made.step(), earliest, maker.settling.against(made)));
        } else if (earliest == null) {
            Instant free = maker.settling.firstFree(made);
            if (free != null && free.isAfter(situation.now)) {
                withheld.add(new Withheld(made.step(), free, maker.settling.against(made)));
            }
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

    private boolean presumedClosed() {
        return next == null
                && lettingGo != null
                && !lettingGo.isAfter(situation.today)
                && situation.outcome.word.equals("open")
                && situation.outcome.stop() == null
                && !situation.followUps.chain.isEmpty();
    }

    // --- what is owed, asked for, or may come after ---------------------------------------------------------------

    private void lookups(Position position) {
        Playbook.Shaping[] plans = book.plans(Subject.MISSING_ADDRESS);
        if (plans.length == 0) {
            return;
        }
        Meeting meeting = null;
        for (Thanks thanks : situation.thanks.all()) {
            if (thanks.owed() && stillDue(thanks) && unreached(thanks, position)) {
                meeting = thanks.meeting();
                unreached.add(thanks.person().id());
            }
        }
        if (meeting != null) {
            lookUp(meeting, position);
        }
    }

    /** Plans to ask for a missing address; what needs it waits for that. */
    private void lookUp(Meeting meeting, Position position) {
        answers.set(Circumstance.ADDRESS, "missing");
        answers.count(Circumstance.LOOKUPS, lookups(meeting));
        plan(Subject.MISSING_ADDRESS, new Subjected(null, meeting, null, meeting.fact()), position);
        Step last = steps.isEmpty() ? null : steps.getLast();
        if (last != null && last.kind() == MessageKind.CONTACT_LOOKUP) {
            maker.after(last.key());
        }
        answers.set(Circumstance.ADDRESS, "known");
    }

    /** Whether the thank-you to be planned has no address for its way. */
    private boolean unreached(Thanks thanks, Position position) {
        Person person = thanks.person();
        boolean paper = person.prefers() == Channel.POST || person.prefers() == Channel.FAX;
        if (person.email() != null && !paper) {
            return false;
        }
        answers.person(person, thanks.meeting());
        for (Subject subject : List.of(Subject.INTERVIEWER, Subject.INTERVIEWER_ROUND, Subject.INTERVIEW)) {
            for (Playbook.Shaping shaping : book.plans(subject)) {
                boolean planned =
                        shaping.entry().applies(answers.bits) && (subject != Subject.INTERVIEW || leads(thanks));
                Order order = Order.about(
                        MessageKind.THANK_YOU,
                        shaping.shape().slot(),
                        subject,
                        person,
                        thanks.meeting(),
                        null,
                        position,
                        thanks.meeting().fact());
                if (planned && maker.unreached(order)) {
                    return true;
                }
            }
        }
        return false;
    }

    private record Subjected(
            @Nullable Person person,
            @Nullable Meeting meeting,
            @Nullable Instant event,
            String fact,
            @Nullable String slot) {

        Subjected(@Nullable Person person, @Nullable Meeting meeting, @Nullable Instant event, String fact) {
            this(person, meeting, event, fact, null);
        }
    }

    private void plan(Subject subject, Subjected about, Position position) {
        for (Playbook.Shaping shaping : book.plans(subject)) {
            String slot = shaping.shape().slot();
            if (shaping.entry().applies(answers.bits)
                    && (about.slot() == null || about.slot().equals(slot))) {
                Made made = maker.make(Order.about(
                        shaping.shape().step(),
                        slot,
                        subject,
                        about.person(),
                        about.meeting(),
                        about.event(),
                        position,
                        about.fact()));
                if (planned(made.step().key())) {
                    continue;
                }
                if (made.blocked() != null) {
                    withheld.add(new Withheld(made.step(), null, made.blocked()));
                } else {
                    steps.add(made.step());
                    if (made.step().preferred() == null && made.step().earliest() == null) {
                        hold(made);
                    }
                }
            }
        }
    }

    private boolean planned(String key) {
        for (Step step : steps) {
            if (step.key().equals(key)) {
                return true;
            }
        }
        for (Withheld held : withheld) {
            if (held.step().key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    private void thanks(Position position) {
        List<Thanks> all = situation.thanks.all();
        for (int i = 0; i < all.size(); i++) {
            Thanks thanks = all.get(i);
            boolean cardOwed = thanks.sent() && !thanks.onPaper() && thanks.lapsed() == null;
            if (!(thanks.owed() || cardOwed) || !stillDue(thanks)) {
                continue;
            }
            answers.person(thanks.person(), thanks.meeting());
            answers.set(Circumstance.ADDRESS, unreached.contains(thanks.person().id()) ? "missing" : "known");
            Subjected about = new Subjected(
                    thanks.person(), thanks.meeting(), null, thanks.meeting().fact(), cardOwed ? "card" : null);
            plan(Subject.INTERVIEWER, about, position);
            if (situation.thanks.laterDay(thanks) == null && !mergesWithComing(thanks)) {
                plan(Subject.INTERVIEWER_ROUND, about, position);
            }
            if (leads(thanks)) {
                plan(Subject.INTERVIEW, about, position);
            }
        }
    }

    private boolean leads(Thanks thanks) {
        for (String met : thanks.meeting().with()) {
            if (situation.people.person(met).role() == Role.HIRING_MANAGER) {
                return met.equals(thanks.person().id());
            }
        }
        return thanks.meeting().with().getFirst().equals(thanks.person().id());
    }

    private boolean stillDue(Thanks thanks) {
        Office office = situation.officeOf(thanks.person());
        return !situation.today(office).isAfter(thanks.until());
    }

    private boolean mergesWithComing(Thanks thanks) {
        for (Meeting other : situation.history.meetings()) {
            if (other.standing() == Meeting.Standing.SCHEDULED
                    && other.with().contains(thanks.person().id())
                    && situation.thanks.oneNote(thanks.meeting(), other)) {
                return true;
            }
        }
        return false;
    }

    private void request(Position position) {
        Incoming request = situation.requests.pending;
        if (request != null && !situation.requests.done) {
            String to = situation.requests.requestedPerson(request);
            Person person = to == null ? situation.people.inCharge() : situation.people.person(to);
            plan(Subject.REQUEST, new Subjected(person, null, request.at(), request.fact()), position);
        }
    }

    private void rejection(Position position) {
        Incoming rejection = situation.outcome.rejection;
        if (rejection == null || !situation.outcome.word.equals("rejected")) {
            return;
        }
        boolean answered = false;
        for (Outgoing message : situation.history.sent()) {
            if (!message.at().isBefore(rejection.at())) {
                boolean asked = message.kind() == MessageKind.FEEDBACK_REQUEST;
                if (asked) {
                    answers.set(Circumstance.FEEDBACK, "asked");
                }
                answered |= asked || message.kind() == MessageKind.REJECTION_REPLY || replies(message, rejection);
            }
        }
        if (answered) {
            return;
        }
        String from = rejection.what().from();
        if (from != null) {
            plan(
                    Subject.REJECTION,
                    new Subjected(situation.people.person(from), null, rejection.at(), rejection.fact()),
                    position);
        }
    }

    private void offer(Position position) {
        Incoming offer = situation.outcome.offer;
        if (offer == null || !situation.outcome.word.equals("offered")) {
            return;
        }
        for (Outgoing message : situation.history.sent()) {
            boolean answered = message.kind() == MessageKind.OFFER_ANSWER || replies(message, offer);
            if (answered && !message.at().isBefore(offer.at())) {
                return;
            }
        }
        String from = offer.what().from();
        Person to = from == null ? situation.people.inCharge() : situation.people.person(from);
        plan(Subject.OFFER, new Subjected(to, null, offer.at(), offer.fact()), position);
    }

    /** Whether a reply may be meant for them: one to one's own agency is not, unless the agency brought the news (U35). */
    private boolean replies(Outgoing message, Incoming news) {
        return message.kind() == MessageKind.REPLY
                && (!situation.followUps.ownSide(message)
                        || message.to().equals(news.what().from()));
    }

    private void network(Position position) {
        if (book.plans(Subject.FORMER_INTERVIEWER).length == 0) {
            return;
        }
        List<String> seen = new ArrayList<>();
        for (Meeting meeting : situation.history.meetings()) {
            for (String met : meeting.held() ? meeting.with() : List.<String>of()) {
                if (!seen.contains(met) && situation.people.person(met).role() != Role.REFERENCE) {
                    seen.add(met);
                    invite(met, position);
                }
            }
        }
    }

    private void invite(String met, Position position) {
        String stands = invited(met);
        if (stands.equals("sent") || wrote(met, MessageKind.REFERRAL_REQUEST)) {
            return;
        }
        answers.set(Circumstance.INVITE, stands);
        Incoming accepted = accepted(met);
        String fact = accepted != null
                ? accepted.fact()
                : situation.outcome.fact.isEmpty() ? situation.turn.fact() : situation.outcome.fact;
        plan(
                Subject.FORMER_INTERVIEWER,
                new Subjected(situation.people.person(met), null, accepted == null ? null : accepted.at(), fact),
                position);
    }

    /** How an invitation into the network stands: an answer of {@link Circumstance#INVITE}. */
    String invited(String met) {
        return accepted(met) != null ? "accepted" : wrote(met, MessageKind.NETWORK_INVITE) ? "sent" : "none";
    }

    private @Nullable Incoming accepted(String met) {
        Incoming accepted = null;
        for (Incoming message : situation.history.received()) {
            if (message.what().meaning() == Meaning.INVITE_ACCEPTED
                    && met.equals(message.what().from())) {
                accepted = message;
            }
        }
        return accepted;
    }

    private boolean wrote(String to, MessageKind kind) {
        for (Outgoing message : situation.history.sent()) {
            if (message.kind() == kind && message.to().equals(to)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The case as it will be at an instant if the thanks planned before it are sent as planned, and so are the questions that
     * one of this kind waits for.
     */
    Case carriedOut(MessageKind kind, Instant by) {
        List<Fact> facts = new ArrayList<>();
        boolean waits = FollowUps.statusKind(kind)
                && steps.stream().anyMatch(step -> step.kind() == kind && step.after() != null)
                && next != null
                && next.step().kind() != kind;
        for (Step step : steps) {
            if (!waits || step.kind() == kind) {
                break;
            }
            Instant on = step.preferred();
            String to = step.to();
            if (FollowUps.statusKind(step.kind()) && on != null && on.isBefore(by) && to != null) {
                Outcome outcome = step.via() == Channel.PHONE ? Outcome.VOICEMAIL : null;
                facts.add(new Fact(
                        "planned-" + facts.size(),
                        on,
                        on,
                        new Event.Sent(step.kind(), to, step.via(), outcome, List.of())));
            }
        }
        for (Thanks thanks : situation.thanks.all()) {
            for (Step step : steps) {
                Instant on = step.preferred();
                if (on != null && on.isBefore(by) && step.to() != null && thanks.plannedAs(step.kind(), step.key())) {
                    facts.add(new Fact("planned-" + facts.size(), on, on, thanks.carriedOut(step.to(), step.via())));
                }
            }
        }
        return facts.isEmpty() ? situation.file : situation.file.with(facts);
    }

    /** What is planned here, for applications that come after this one. */
    List<Booked> bookings() {
        List<Booked> all = new ArrayList<>();
        for (Step step : steps) {
            Instant on = step.preferred();
            boolean counts = step.after() == null
                    && (step.kind() == MessageKind.THANK_YOU || FollowUps.unsolicited(step.kind()));
            if (counts && on != null && step.to() != null) {
                all.add(new Booked(
                        step.to(),
                        step.kind(),
                        LocalDate.ofInstant(on, step.zone()),
                        true,
                        situation.application.id() + "/" + step.key()));
            }
        }
        return all;
    }

    /** Whether a channel is one of the two that count as outlets. */
    static boolean outlet(Channel channel) {
        return channel == Channel.EMAIL || channel == Channel.PHONE;
    }

    /** Whether a guard concerns the day of letting go as well. */
    static boolean concernsEnd(Guard guard) {
        return guard instanceof Guard.WorkingDay || guard instanceof Guard.QuietDays;
    }
}
