package afterword.prose.draft;

import afterword.engine.fact.Case;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Mode;
import afterword.engine.fact.Person;
import afterword.engine.history.History;
import afterword.engine.history.Incoming;
import afterword.engine.history.Meeting;
import afterword.engine.history.Outgoing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known at an instant, seen from one person a message goes to. */
final class Scene {

    final Case file;
    final History history;
    final Person to;
    final Instant now;
    final ZoneId zone;
    final LocalDate today;

    /** The last interview with the person, null if there was none. */
    final @Nullable Meeting met;

    /** The last interview with anybody, null if there was none. */
    final @Nullable Meeting interview;

    Scene(Case file, History history, Person to, Instant now) {
        this.file = file;
        this.history = history;
        this.to = to;
        this.now = now;
        zone = file.application().employer().zone();
        today = LocalDate.ofInstant(now, zone);
        Meeting with = null;
        Meeting last = null;
        for (Meeting meeting : history.meetings()) {
            if (meeting.held()) {
                last = later(last, meeting);
                with = meeting.with().contains(to.id()) ? later(with, meeting) : with;
            }
        }
        met = with;
        interview = last;
    }

    private static Meeting later(@Nullable Meeting one, Meeting other) {
        return one == null || other.end().isAfter(one.end()) ? other : one;
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    boolean mode(Mode mode) {
        return met != null && met.mode() == mode;
    }

    /** The facts of one sort that concern the person, in order. */
    private <E extends Event> List<E> told(Class<E> sort) {
        List<E> told = new ArrayList<>();
        for (Fact fact : history.others()) {
            if (sort.isInstance(fact.event())) {
                told.add(sort.cast(fact.event()));
            }
        }
        return told;
    }

    /**
     * What was discussed with the person in the last interview with them, what was written down last before the rest. What an
     * earlier interview was about would stand beside the day of another.
     */
    List<Event.Discussed> discussed() {
        List<Event.Discussed> all = new ArrayList<>();
        for (Fact fact : history.others()) {
            if (fact.event() instanceof Event.Discussed talk && talk.with().equals(to.id()) && ofLast(fact, talk)) {
                all.add(talk);
            }
        }
        return all.reversed();
    }

    private boolean ofLast(Fact fact, Event.Discussed talk) {
        return met == null
                || (talk.interview() == null
                        ? !fact.at().isBefore(met.start())
                        : talk.interview().equals(met.fact()));
    }

    /** What the job needs and the candidate can show. */
    List<Event.Fit> fits() {
        List<Event.Fit> all = told(Event.Fit.class);
        all.removeIf(each -> Phrase.plain(each.shown()) == null || Phrase.need(each.needs()) == null);
        return all;
    }

    /** The last promise to the person that was not kept, null if there is none. */
    Event.@Nullable Promised promise() {
        List<String> kept =
                told(Event.Kept.class).stream().map(Event.Kept::promise).toList();
        Event.Promised open = null;
        for (Fact fact : history.others()) {
            if (fact.event() instanceof Event.Promised promise
                    && promise.to().equals(to.id())
                    && !kept.contains(fact.id())) {
                open = promise;
            }
        }
        return open;
    }

    /** Another employer's open offer, null if there is none. */
    Event.@Nullable OfferElsewhere offerElsewhere() {
        List<String> closed = told(Event.OfferElsewhereClosed.class).stream()
                .map(Event.OfferElsewhereClosed::offer)
                .toList();
        Event.OfferElsewhere open = null;
        for (Fact fact : history.others()) {
            if (fact.event() instanceof Event.OfferElsewhere offer
                    && !closed.contains(fact.id())
                    && (offer.respondBy() == null || offer.respondBy().isAfter(now))) {
                open = offer;
            }
        }
        return open;
    }

    boolean happened(Class<? extends Event> sort) {
        return !told(sort).isEmpty();
    }

    /** The last message of the person, or of nobody in particular, that a person wrote; null if there is none. */
    Event.@Nullable Received lastReceived() {
        Event.Received theirs = null;
        Event.Received nobodys = null;
        for (Incoming message : history.received()) {
            Event.Received what = message.what();
            if (what.meaning() != Meaning.AUTO_REPLY && what.meaning() != Meaning.MISSED_CALL) {
                theirs = theirs(what) ? what : theirs;
                nobodys = what.from() == null ? what : nobodys;
            }
        }
        return theirs == null ? nobodys : theirs;
    }

    boolean theirs(Event.Received message) {
        return to.id().equals(message.from());
    }

    /** The last message of a meaning, null if there is none. */
    Event.@Nullable Received received(Meaning meaning) {
        Event.Received last = null;
        for (Incoming message : history.received()) {
            last = message.what().meaning() == meaning ? message.what() : last;
        }
        return last;
    }

    /** Whether anybody asked to be contacted. */
    boolean asked() {
        return history.received().stream().anyMatch(message -> message.what().request() != null);
    }

    /** Whether the person did. */
    boolean askedByThem() {
        return history.received().stream()
                .anyMatch(message -> message.what().request() != null && theirs(message.what()));
    }

    /** The next interview, null if none is set. */
    @Nullable
    Meeting ahead() {
        for (Meeting meeting : history.meetings()) {
            if (meeting.standing() == Meeting.Standing.SCHEDULED) {
                return meeting;
            }
        }
        return null;
    }

    /** The date somebody named last, null if nobody did. */
    Event.@Nullable Timeline named() {
        Event.Timeline named = null;
        for (var statement : history.statements()) {
            named = statement.what().to() == null ? named : statement.what();
        }
        return named;
    }

    /** Names of those met in the last interview who have neither an email nor a postal address. */
    List<String> unreached() {
        List<String> names = new ArrayList<>();
        for (String id : interview == null ? List.<String>of() : interview.with()) {
            for (Person each : file.people()) {
                Person person = history.person(each);
                String name = person.name();
                if (person.id().equals(id)
                        && !id.equals(to.id())
                        && person.email() == null
                        && person.post() == null
                        && name != null) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** How many follow-ups went to the person since the employer last moved things. */
    int followUps() {
        Instant since = Instant.MIN;
        if (interview != null) {
            since = interview.end();
        }
        for (Incoming message : history.received()) {
            Meaning meaning = message.what().meaning();
            boolean moves = meaning != Meaning.AUTO_REPLY && meaning != Meaning.MISSED_CALL;
            since = moves && message.at().isAfter(since) ? message.at() : since;
        }
        int count = 0;
        for (Outgoing message : history.sent()) {
            boolean counts = message.kind() == MessageKind.FOLLOW_UP
                    || (message.kind() == MessageKind.APPLICATION_FOLLOW_UP && interview == null);
            count += counts
                            && message.to().equals(to.id())
                            && !message.attempt()
                            && message.at().isAfter(since)
                    ? 1
                    : 0;
        }
        return count;
    }

    /** When the last message to the person went, null if none did. */
    @Nullable
    Instant lastSent() {
        Instant last = null;
        for (Outgoing message : history.sent()) {
            last = message.to().equals(to.id()) ? message.at() : last;
        }
        return last;
    }

    /** How many messages went to the person: what turns points and fits, so that each message has one of its own. */
    int toThem() {
        return (int) history.sent().stream()
                .filter(message -> message.to().equals(to.id()))
                .count();
    }

    /** The person's place among those met, 0 for the first. */
    int place() {
        return met == null ? 0 : Math.max(0, Objects.requireNonNull(met).with().indexOf(to.id()));
    }
}
