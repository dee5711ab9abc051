package afterword.engine.plan;

import afterword.engine.fact.Meaning;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Role;
import afterword.engine.history.Incoming;
import afterword.engine.history.Meeting;
import afterword.engine.history.Outgoing;
import afterword.engine.rule.Circumstance;
import afterword.engine.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invitations into the candidate's network, and what may be asked of those who accepted. */
final class Network {

    private final Situation situation;
    private final Playbook book;
    private final Answers answers;
    private final Agenda agenda;

    Network(Situation situation, Playbook book, Answers answers, Agenda agenda) {
        this.situation = situation;
        this.book = book;
        this.answers = answers;
        this.agenda = agenda;
    }

    /** Plans invitations of those met. */
    void invite(Position position) {
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
        agenda.plan(
                Subject.FORMER_INTERVIEWER,
                new Agenda.About(situation.people.person(met), null, accepted == null ? null : accepted.at(), fact),
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
}
