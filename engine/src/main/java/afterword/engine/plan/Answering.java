package afterword.engine.plan;

import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.history.Incoming;
import afterword.engine.history.Outgoing;
import afterword.engine.rule.Circumstance;
import afterword.engine.rule.Subject;

/** What the other side waits for: an answer to a request, a rejection or an offer. */
final class Answering {

    private final Situation situation;
    private final Answers answers;
    private final Agenda agenda;

    Answering(Situation situation, Answers answers, Agenda agenda) {
        this.situation = situation;
        this.answers = answers;
        this.agenda = agenda;
    }

    /** Plans what was asked for and is not done. */
    void request(Position position) {
        Incoming request = situation.requests.pending;
        if (request != null && !situation.requests.done) {
            String to = situation.requests.requestedPerson(request);
            Person person = to == null ? situation.people.inCharge() : situation.people.person(to);
            agenda.plan(Subject.REQUEST, new Agenda.About(person, null, request.at(), request.fact()), position);
        }
    }

    /** Plans the answer to a rejection that nobody answered. */
    void rejection(Position position) {
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
            agenda.plan(
                    Subject.REJECTION,
                    new Agenda.About(situation.people.person(from), null, rejection.at(), rejection.fact()),
                    position);
        }
    }

    /** Plans the answer to an offer that nobody answered. */
    void offer(Position position) {
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
        agenda.plan(Subject.OFFER, new Agenda.About(to, null, offer.at(), offer.fact()), position);
    }

    /** Whether a reply may be meant for them: one to one's own agency is not, unless the agency brought the news (U35). */
    private boolean replies(Outgoing message, Incoming news) {
        return message.kind() == MessageKind.REPLY
                && (!situation.followUps.ownSide(message)
                        || message.to().equals(news.what().from()));
    }
}
