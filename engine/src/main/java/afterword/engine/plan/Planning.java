package afterword.engine.plan;

import afterword.engine.fact.Case;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Outcome;
import afterword.engine.rule.Circumstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One plan in the making: first what is owed, then what was asked for, then the chain of follow-ups, then the end. */
final class Planning {

    final Situation situation;
    final Playbook book;
    final Guards guards;
    final Answers answers;
    final StepMaker maker;
    final Chain chain;
    final Network network;
    private final Agenda agenda;

    Planning(Situation situation, Playbook book, List<Booked> elsewhere) {
        this.situation = situation;
        this.book = book;
        guards = new Guards(situation);
        guards.booked.addAll(elsewhere);
        answers = new Answers(situation, book);
        maker = new StepMaker(situation, book, guards, answers);
        agenda = new Agenda(situation, book, answers, maker);
        chain = new Chain(situation, book, answers, maker, agenda);
        network = new Network(situation, book, answers, agenda);
    }

    Plan plan() {
        Position real = chain.real();
        chain.position(real, false);
        Thanking thanking = new Thanking(situation, book, answers, maker, agenda);
        thanking.lookups(real);
        thanking.thanks(real);
        Answering answering = new Answering(situation, answers, agenda);
        answering.request(real);
        chain.follow();
        chain.position(real, false);
        maker.lettingGo(chain.lettingGo);
        boolean presumed = chain.presumedClosed();
        answers.yes(Circumstance.PRESUMED_CLOSED, presumed);
        answering.rejection(real);
        answering.offer(real);
        network.invite(real);
        Whereabouts whereabouts = new Whereabouts(situation, agenda.steps, chain.next, chain.lettingGo);
        State state = whereabouts.state(presumed);
        Stop stop = situation.outcome.stop();
        Waiting waiting = whereabouts.waiting(state);
        answers.yes(Circumstance.NOTHING_LEFT, waiting == Waiting.REVIEW);
        List<Task> tasks = situation.brief ? List.of() : new Tasks(situation, book, answers, chain.lettingGo).list();
        return new Plan(
                book.rulebook.name(),
                situation.now,
                state,
                state == State.STOPPED && stop != null ? stop.degree() : null,
                waiting,
                whereabouts.since(state),
                agenda.steps,
                agenda.withheld,
                tasks,
                new End(chain.lettingGo, chain.endReasons));
    }

    /**
     * The case as it will be at an instant if the thanks planned before it are sent as planned, and so are the questions that
     * one of this kind waits for.
     */
    Case carriedOut(MessageKind kind, Instant by) {
        List<Fact> facts = new ArrayList<>();
        boolean waits = FollowUps.statusKind(kind)
                && agenda.steps.stream().anyMatch(step -> step.kind() == kind && step.after() != null)
                && chain.next != null
                && chain.next.step().kind() != kind;
        for (Step step : agenda.steps) {
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
            for (Step step : agenda.steps) {
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
        for (Step step : agenda.steps) {
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
}
