package afterword.engine.history;

import afterword.engine.fact.AgencyPolicy;
import afterword.engine.fact.Application;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.fact.StopDegree;
import afterword.engine.fact.TaskKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One application as it is known at an instant. The order in which facts are given does not matter; a fact counts from
 * the instant it was recorded; corrections replace, retractions remove.
 */
public final class History {

    private final Application application;
    private final List<Meeting> meetings = new ArrayList<>(2);
    private final List<Outgoing> sent = new ArrayList<>(4);
    private final List<Incoming> received = new ArrayList<>(4);
    private final List<Statement> statements = new ArrayList<>(2);
    private final List<Fact> others = new ArrayList<>(2);
    private final Map<String, StopDegree> clarified = new HashMap<>(0);
    private @Nullable List<Fact> peopleKnown;
    private @Nullable Fact applied;
    private AgencyPolicy agencyPolicy;
    private boolean wantsJob = true;

    private History(Application application) {
        this.application = application;
        this.agencyPolicy = application.agencyPolicy();
    }

    /** What is known of the application at {@code now}: facts recorded later are not there yet. */
    public static History of(Application application, Instant now) {
        History history = new History(application);
        List<Fact> facts = effective(application.facts(), now);
        for (Fact fact : facts) {
            history.sort(fact, facts, now);
        }
        return history;
    }

    private static List<Fact> effective(List<Fact> recorded, Instant now) {
        List<Fact> known = new ArrayList<>(recorded.size());
        List<Fact> repairs = null;
        for (Fact fact : recorded) {
            if (fact.recorded().isAfter(now)) {
                continue;
            }
            if (Repairs.repairs(fact)) {
                repairs = repairs == null ? new ArrayList<>() : repairs;
                repairs.add(fact);
            } else {
                known.add(fact);
            }
        }
        if (repairs != null) {
            Repairs.holding(repairs).forEach(repair -> repair(known, repair));
        }
        known.sort(History::byTime);
        return known;
    }

    private static int byTime(Fact one, Fact other) {
        int order = one.at().compareTo(other.at());
        order = order != 0 ? order : one.recorded().compareTo(other.recorded());
        return order != 0 ? order : one.id().compareTo(other.id());
    }

    private static void repair(List<Fact> known, Fact repair) {
        switch (repair.event()) {
            case Event.Retracted gone -> known.removeIf(fact -> fact.id().equals(gone.fact()));
            case Event.Corrected right ->
                known.replaceAll(fact -> fact.id().equals(right.fact())
                        ? new Fact(
                                fact.id(), right.at() == null ? fact.at() : right.at(), fact.recorded(), right.with())
                        : fact);
            default -> throw new IllegalStateException("no repair: " + repair);
        }
    }

    private void sort(Fact fact, List<Fact> all, Instant now) {
        switch (fact.event()) {
            case Event.Interview interview -> meetings.add(meeting(fact, interview, all, now));
            case Event.Timeline timeline ->
                statements.add(new Statement(fact.id(), fact.at(), fact.recorded(), timeline, false));
            case Event.Sent message -> {
                if (!bounced(fact.id(), all)) {
                    sent.add(new Outgoing(
                            fact.id(),
                            message.kind(),
                            message.to(),
                            message.via(),
                            fact.at(),
                            message.outcome(),
                            message.alsoFor()));
                }
            }
            case Event.Received message -> {
                received.add(new Incoming(fact.id(), fact.at(), message));
                Event.Timeline timeline = message.timeline();
                if (timeline != null) {
                    statements.add(new Statement(fact.id(), fact.at(), fact.recorded(), timeline, true));
                }
            }
            case Event.Applied sentOff -> applied = applied == null ? fact : applied;
            case Event.AgencyPolicyKnown known -> agencyPolicy = known.policy();
            case Event.WantsJob said -> wantsJob = said.wanted();
            case Event.StopClarified said -> clarified.put(said.message(), said.degree());
            case Event.PersonKnown known -> {
                if (peopleKnown == null) {
                    peopleKnown = new ArrayList<>();
                }
                peopleKnown.add(fact);
            }
            case Event.InterviewCancelled about -> {}
            case Event.InterviewMoved about -> {}
            case Event.InterviewMissed about -> {}
            case Event.Bounced about -> {}
            default -> others.add(fact);
        }
    }

    private static boolean bounced(String message, List<Fact> all) {
        for (Fact fact : all) {
            if (fact.event() instanceof Event.Bounced bounced
                    && bounced.message().equals(message)) {
                return true;
            }
        }
        return false;
    }

    private static Meeting meeting(Fact fact, Event.Interview interview, List<Fact> all, Instant now) {
        Instant start = fact.at();
        Instant end = interview.until();
        Meeting.Standing standing = null;
        Instant stoodAt = start;
        boolean promised = false;
        for (Fact later : all) {
            switch (later.event()) {
                case Event.InterviewMoved moved
                when moved.interview().equals(fact.id()) -> {
                    start = moved.to();
                    end = moved.until();
                    stoodAt = start;
                    standing = null;
                }
                case Event.InterviewCancelled off
                when off.interview().equals(fact.id()) -> {
                    standing = Meeting.Standing.CANCELLED;
                    stoodAt = later.at();
                    promised = off.newDatePromised();
                }
                case Event.InterviewMissed missed
                when missed.interview().equals(fact.id()) -> {
                    standing = Meeting.Standing.MISSED;
                    stoodAt = later.at();
                }
                default -> {}
            }
        }
        if (standing == null) {
            standing = end.isAfter(now) ? Meeting.Standing.SCHEDULED : Meeting.Standing.HELD;
        }
        return new Meeting(
                fact.id(),
                start,
                end,
                fact.recorded(),
                interview.with(),
                interview.mode(),
                interview.round(),
                interview.arrangedBy(),
                start.equals(fact.at()) ? interview.home() : null,
                interview.imported(),
                standing,
                promised,
                stoodAt);
    }

    /** The application this is the history of. */
    public Application application() {
        return application;
    }

    /** All interviews by the time they were first set for. */
    public List<Meeting> meetings() {
        return meetings;
    }

    /** What the candidate sent, in order. */
    public List<Outgoing> sent() {
        return sent;
    }

    /** What the employer's side wrote or said, in order. */
    public List<Incoming> received() {
        return received;
    }

    /** What was said about when they decide, in order. */
    public List<Statement> statements() {
        return statements;
    }

    /** The fact of having applied, or null. */
    public @Nullable Fact applied() {
        return applied;
    }

    /** The agency's policy as last known. */
    public AgencyPolicy agencyPolicy() {
        return agencyPolicy;
    }

    /** Whether the candidate wants the job, as last said; yes until said otherwise. */
    public boolean wantsJob() {
        return wantsJob;
    }

    /** The degree of a stop, after the person's clarification if there is one. */
    public StopDegree degree(Incoming stop) {
        StopDegree said = stop.what().degree();
        return clarified.getOrDefault(stop.fact(), said == null ? StopDegree.UNCLEAR : said);
    }

    /** The facts that are no interview, message or statement: offers elsewhere, decisions, references, tasks. */
    public List<Fact> others() {
        return others;
    }

    /** A person as known now: the listed data with everything learned since. */
    public Person person(Person listed) {
        if (peopleKnown == null) {
            return listed;
        }
        Person person = listed;
        for (Fact fact : peopleKnown) {
            if (fact.event() instanceof Event.PersonKnown known
                    && known.known().id().equals(person.id())) {
                person = merge(person, known.known());
            }
        }
        return person;
    }

    private static Person merge(Person old, Person known) {
        return new Person(
                old.id(),
                known.name() == null ? old.name() : known.name(),
                known.honorific() == null ? old.honorific() : known.honorific(),
                known.spelling() == null ? old.spelling() : known.spelling(),
                known.title() == null ? old.title() : known.title(),
                known.role() == afterword.engine.fact.Role.OTHER ? old.role() : known.role(),
                known.email() == null ? old.email() : known.email(),
                known.phone() == null ? old.phone() : known.phone(),
                known.post() == null ? old.post() : known.post(),
                known.fax() == null ? old.fax() : known.fax(),
                known.prefers() == null ? old.prefers() : known.prefers(),
                known.prefers() == null ? old.preferenceSource() : known.preferenceSource(),
                known.zone() == null ? old.zone() : known.zone(),
                known.region() == null ? old.region() : known.region(),
                known.employer() == null ? old.employer() : known.employer());
    }

    /** Whether the person did this task, at the earliest then. */
    public boolean did(TaskKind task, Instant since) {
        for (Fact fact : others) {
            if (fact.event() instanceof Event.TaskDone done
                    && done.task() == task
                    && !fact.at().isBefore(since)) {
                return true;
            }
        }
        return false;
    }

    /** The fact by which a message of this kind to this person was given up or handed over, or null. */
    public @Nullable Fact settledOtherwise(MessageKind kind, String to, Instant notBefore) {
        for (Fact fact : others) {
            boolean settles = switch (fact.event()) {
                case Event.NotSent not -> not.kind() == kind && not.to().equals(to);
                case Event.HandedOver over -> over.kind() == kind && over.to().equals(to);
                default -> false;
            };
            if (settles && !fact.at().isBefore(notBefore)) {
                return fact;
            }
        }
        return null;
    }
}
