package afterword.engine.plan;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.fact.Role;
import afterword.engine.history.Meeting;
import afterword.engine.rule.Circumstance;
import afterword.engine.rule.Subject;
import java.util.ArrayList;
import java.util.List;

/** Thanks that are owed for interviews, and the addresses that lack for them. */
final class Thanking {

    private final Situation situation;
    private final Playbook book;
    private final Answers answers;
    private final StepMaker maker;
    private final Agenda agenda;

    /** People owed thanks whom no channel of the rulebook reaches. */
    private final List<String> unreached = new ArrayList<>(0);

    Thanking(Situation situation, Playbook book, Answers answers, StepMaker maker, Agenda agenda) {
        this.situation = situation;
        this.book = book;
        this.answers = answers;
        this.maker = maker;
        this.agenda = agenda;
    }

    /** Plans to ask for the addresses that lack for thanks still due. */
    void lookups(Position position) {
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
            agenda.lookUp(meeting, position);
        }
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

    /** Plans the thanks still due, and the cards that go with notes already sent. */
    void thanks(Position position) {
        List<Thanks> all = situation.thanks.all();
        for (int i = 0; i < all.size(); i++) {
            Thanks thanks = all.get(i);
            boolean cardOwed = thanks.sent() && !thanks.onPaper() && thanks.lapsed() == null;
            if (!(thanks.owed() || cardOwed) || !stillDue(thanks)) {
                continue;
            }
            answers.person(thanks.person(), thanks.meeting());
            answers.set(Circumstance.ADDRESS, unreached.contains(thanks.person().id()) ? "missing" : "known");
            Agenda.About about = new Agenda.About(
                    thanks.person(), thanks.meeting(), null, thanks.meeting().fact(), cardOwed ? "card" : null);
            agenda.plan(Subject.INTERVIEWER, about, position);
            if (situation.thanks.laterDay(thanks) == null && !mergesWithComing(thanks)) {
                agenda.plan(Subject.INTERVIEWER_ROUND, about, position);
            }
            if (leads(thanks)) {
                agenda.plan(Subject.INTERVIEW, about, position);
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
}
