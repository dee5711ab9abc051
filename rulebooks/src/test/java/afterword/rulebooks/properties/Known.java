package afterword.rulebooks.properties;

import afterword.engine.calendar.ClosedAlso;
import afterword.engine.calendar.WorkCalendar;
import afterword.engine.fact.AgencyPolicy;
import afterword.engine.fact.Application;
import afterword.engine.fact.Case;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Outcome;
import afterword.engine.fact.Person;
import afterword.engine.fact.Precision;
import afterword.engine.fact.StopDegree;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one application at an instant, read from the facts anew: the planner's own reading is what is on
 * trial, so none of it is used here.
 */
final class Known {

    /** What became of an interview. */
    enum Fate {
        HELD,
        COMING,
        CANCELLED,
        MISSED
    }

    /** An interview after all moves. */
    record Met(
            String fact,
            Instant start,
            Instant end,
            Instant recorded,
            Event.Interview told,
            Fate fate,
            boolean moved,
            boolean promised,
            Instant fated) {}

    /** A message that went out. */
    record Out(String fact, Instant at, Event.Sent what) {
        /** A call that did not get through. */
        boolean attempt() {
            return what.outcome() == Outcome.NOT_THROUGH;
        }
    }

    /** A message that came in. */
    record In(String fact, Instant at, Event.Received what) {
        boolean means(Meaning... meanings) {
            return List.of(meanings).contains(what.meaning());
        }

        /** Whether it counts as having heard from them. */
        boolean answer() {
            return !means(Meaning.AUTO_REPLY, Meaning.ACKNOWLEDGEMENT, Meaning.INVITE_ACCEPTED);
        }
    }

    /** Somebody named a date. */
    record Said(String fact, Instant at, Instant recorded, Event.Timeline what) {}

    private static final Set<MessageKind> STATUS = EnumSet.of(
            MessageKind.FOLLOW_UP,
            MessageKind.CLOSING_QUESTION,
            MessageKind.OFFER_NOTICE,
            MessageKind.APPLICATION_FOLLOW_UP);

    /** What lifts a stop or a no (U4). */
    static final Set<Meaning> LIFTS = EnumSet.of(Meaning.INVITATION, Meaning.OFFER, Meaning.REOPENED, Meaning.REQUEST);

    final Case file;
    final Application application;
    final Instant now;
    final List<Fact> facts;
    final List<Met> met = new ArrayList<>(3);
    final List<Out> sent = new ArrayList<>(6);
    final List<In> received = new ArrayList<>(6);
    final List<Said> said = new ArrayList<>(3);
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, StopDegree> clarified = new HashMap<>();
    private @Nullable List<Known> others;

    Known(Case file, Application application, Instant now) {
        this.file = file;
        this.application = application;
        this.now = now;
        facts = effective(application.facts(), now);
        for (Person person : file.people()) {
            people.put(person.id(), person);
        }
        for (Fact fact : facts) {
            take(fact);
        }
    }

    static boolean status(MessageKind kind) {
        return STATUS.contains(kind);
    }

    static boolean unsolicited(MessageKind kind) {
        return STATUS.contains(kind) || kind == MessageKind.NETWORK_INVITE || kind == MessageKind.REFERRAL_REQUEST;
    }

    private static List<Fact> effective(List<Fact> all, Instant now) {
        Map<String, Fact> known = new HashMap<>();
        List<Fact> repairs = new ArrayList<>();
        for (Fact fact : all) {
            if (!fact.recorded().isAfter(now)) {
                if (fact.event() instanceof Event.Corrected || fact.event() instanceof Event.Retracted) {
                    repairs.add(fact);
                } else {
                    known.put(fact.id(), fact);
                }
            }
        }
        repairs.sort(Comparator.comparing(Fact::recorded).thenComparing(Fact::id));
        for (Fact repair : repairs) {
            if (repair.event() instanceof Event.Retracted gone) {
                known.remove(gone.fact());
            } else if (repair.event() instanceof Event.Corrected right) {
                known.computeIfPresent(
                        right.fact(),
                        (id, old) ->
                                new Fact(id, right.at() == null ? old.at() : right.at(), old.recorded(), right.with()));
            }
        }
        List<Fact> list = new ArrayList<>(known.values());
        list.sort(Comparator.comparing(Fact::at).thenComparing(Fact::recorded).thenComparing(Fact::id));
        return list;
    }

    private void take(Fact fact) {
        switch (fact.event()) {
            case Event.Interview interview -> met.add(meeting(fact, interview));
            case Event.Timeline timeline -> said.add(new Said(fact.id(), fact.at(), fact.recorded(), timeline));
            case Event.Sent message -> {
                boolean bounced = facts.stream()
                        .anyMatch(each -> each.event() instanceof Event.Bounced back
                                && back.message().equals(fact.id()));
                if (!bounced) {
                    sent.add(new Out(fact.id(), fact.at(), message));
                }
            }
            case Event.Received message -> {
                received.add(new In(fact.id(), fact.at(), message));
                if (message.timeline() != null) {
                    said.add(new Said(fact.id(), fact.at(), fact.recorded(), message.timeline()));
                }
            }
            case Event.StopClarified clear -> clarified.put(clear.message(), clear.degree());
            case Event.PersonKnown news ->
                people.computeIfPresent(news.known().id(), (id, old) -> learn(old, news.known()));
            default -> {}
        }
    }

    private static Person learn(Person old, Person news) {
        return new Person(
                old.id(),
                news.name(),
                old.honorific(),
                old.spelling(),
                old.title(),
                old.role(),
                news.email(),
                news.phone(),
                old.post(),
                old.fax(),
                old.prefers(),
                old.preferenceSource(),
                old.zone(),
                old.region(),
                old.employer());
    }

    private Met meeting(Fact fact, Event.Interview interview) {
        Instant start = fact.at();
        Instant end = interview.until();
        Fate fate = null;
        boolean moved = false;
        boolean promised = false;
        Instant fated = start;
        for (Fact later : facts) {
            switch (later.event()) {
                case Event.InterviewMoved move
                when move.interview().equals(fact.id()) -> {
                    start = move.to();
                    end = move.until();
                    fate = null;
                    moved = true;
                }
                case Event.InterviewCancelled off
                when off.interview().equals(fact.id()) -> {
                    fate = Fate.CANCELLED;
                    promised = off.newDatePromised();
                    fated = later.at();
                }
                case Event.InterviewMissed missed when missed.interview().equals(fact.id()) -> fate = Fate.MISSED;
                default -> {}
            }
        }
        if (fate == null) {
            fate = end.isAfter(now) ? Fate.COMING : Fate.HELD;
        }
        return new Met(fact.id(), start, end, fact.recorded(), interview, fate, moved, promised, fated);
    }

    // --- people and places ----------------------------------------------------------------------------------------

    @Nullable
    Person person(@Nullable String id) {
        return id == null ? null : people.get(id);
    }

    ZoneId zone(@Nullable String person) {
        Person who = person(person);
        ZoneId own = who == null ? null : who.zone();
        return own == null ? application.employer().zone() : own;
    }

    String region(@Nullable String person) {
        Person who = person(person);
        String own = who == null ? null : who.region();
        return own == null ? application.employer().region() : own;
    }

    /** The date of an instant where somebody works, or at the employer for nobody. */
    LocalDate day(@Nullable String person, Instant at) {
        return LocalDate.ofInstant(at, zone(person));
    }

    LocalTime time(@Nullable String person, Instant at) {
        return at.atZone(zone(person)).toLocalTime();
    }

    WorkCalendar calendar(@Nullable String person) {
        WorkCalendar plain = BankHolidays.CALENDARS.of(region(person));
        return application.employer().closures().isEmpty()
                ? plain
                : new ClosedAlso(plain, application.employer().closures());
    }

    /** The other applications, as known at the same instant. */
    List<Known> others() {
        if (others == null) {
            List<Known> all = new ArrayList<>();
            for (Application other : file.also()) {
                all.add(new Known(file, other, now));
            }
            if (!file.application().id().equals(application.id())) {
                all.removeIf(each -> each.application.id().equals(application.id()));
                all.add(new Known(file, file.application(), now));
            }
            others = all;
        }
        return others;
    }

    boolean sameHouse(Known other) {
        return other.application.employer().id().equals(application.employer().id());
    }

    // --- interviews -----------------------------------------------------------------------------------------------

    List<Met> held() {
        return met.stream().filter(each -> each.fate() == Fate.HELD).toList();
    }

    boolean coming() {
        return met.stream().anyMatch(each -> each.fate() == Fate.COMING);
    }

    @Nullable
    Met lastHeld() {
        return held().stream().max(Comparator.comparing(Met::end)).orElse(null);
    }

    /** When the application was made, as far back as can be if that is not told. */
    Instant applied() {
        Instant applied = Instant.EPOCH;
        for (Fact fact : facts) {
            applied = fact.event() instanceof Event.Applied ? fact.at() : applied;
        }
        return applied;
    }

    // --- what was said --------------------------------------------------------------------------------------------

    /** The last day of the window that binds: of each speaker the newest word, between them the later day. */
    @Nullable
    LocalDate statedDay() {
        Map<String, Said> newest = new HashMap<>();
        said.forEach(each -> newest.put(each.what().by(), each));
        LocalDate latest = null;
        for (Said each : newest.values()) {
            LocalDate to = each.what().to();
            if (to != null && each.what().precision() != Precision.NONE) {
                latest = latest == null || to.isAfter(latest) ? to : latest;
            }
        }
        return latest;
    }

    /** Whether some date that was named lies before the day it was named: a slip, to be asked about. */
    boolean dateInDoubt() {
        return said.stream()
                .anyMatch(each -> each.what().to() != null && each.what().to().isBefore(day(null, each.at())));
    }

    @Nullable
    In lastAnswer() {
        In last = null;
        for (In message : received) {
            last = message.answer() ? message : last;
        }
        return last;
    }

    // --- stops ----------------------------------------------------------------------------------------------------

    /** The last event after which there is nothing left to ask about, unless they wrote again; null if none binds. */
    @Nullable
    Instant closedSince() {
        Instant closed = null;
        for (Fact fact : facts) {
            switch (fact.event()) {
                case Event.Accepted yes -> closed = fact.at();
                case Event.Declined no -> closed = fact.at();
                case Event.Withdrawn gone -> closed = fact.at();
                case Event.Received message -> {
                    if (message.meaning() == Meaning.REJECTION || message.meaning() == Meaning.HIRED) {
                        closed = fact.at();
                    } else if (LIFTS.contains(message.meaning())) {
                        closed = null;
                    }
                }
                default -> {}
            }
        }
        return closed;
    }

    /** Whether they have decided: silence was asked for until then (0.4). An offer is an answer until a no follows it. */
    boolean decided() {
        boolean offered = false;
        for (In message : received) {
            offered = message.means(Meaning.OFFER, Meaning.HIRED) || (offered && !message.means(Meaning.REJECTION));
        }
        return offered || closedSince() != null;
    }

    StopDegree degree(In stop) {
        StopDegree said = stop.what().degree();
        return clarified.getOrDefault(stop.fact(), said == null ? StopDegree.UNCLEAR : said);
    }

    /** Every stop not lifted since; a total one is lifted by nothing but a re-opening. */
    List<In> stops() {
        List<In> bound = new ArrayList<>();
        for (In message : received) {
            if (message.means(Meaning.STOP)) {
                bound.add(message);
            } else if (message.means(Meaning.REOPENED)) {
                bound.clear();
            } else if (LIFTS.contains(message.what().meaning()) || message.means(Meaning.HIRED)) {
                bound.removeIf(each -> !total(each));
            }
        }
        return bound;
    }

    boolean total(In stop) {
        return degree(stop) == StopDegree.NO_CONTACT || degree(stop) == StopDegree.UNCLEAR;
    }

    boolean lifted(In stop) {
        return received.stream()
                .anyMatch(each -> each.at().isAfter(stop.at())
                        && (LIFTS.contains(each.what().meaning()) || each.means(Meaning.HIRED)));
    }

    // --- the chain ------------------------------------------------------------------------------------------------

    /** When follow-ups were last counted from nothing: a date named, a request, an invitation, an end, a round. */
    Instant countedSince() {
        Instant since = Instant.EPOCH;
        for (In message : received) {
            boolean resets = message.means(
                            Meaning.REQUEST,
                            Meaning.MISSED_CALL,
                            Meaning.INVITATION,
                            Meaning.OFFER,
                            Meaning.REJECTION,
                            Meaning.REOPENED)
                    || (message.what().timeline() != null
                            && message.what().timeline().to() != null);
            since = resets && message.at().isAfter(since) ? message.at() : since;
        }
        for (Said each : said) {
            boolean counts = each.what().to() != null && !debriefed(each);
            since = counts && each.at().isAfter(since) ? each.at() : since;
        }
        for (Met meeting : met) {
            if (meeting.fate() == Fate.HELD && meeting.end().isAfter(since)) {
                since = meeting.end();
            }
            if (meeting.fate() == Fate.CANCELLED
                    && meeting.promised()
                    && meeting.fated().isAfter(since)) {
                since = meeting.fated();
            }
        }
        return since;
    }

    /** Whether something was said on the day of an interview: it belongs to that. */
    private boolean debriefed(Said each) {
        LocalDate day = day(null, each.at());
        return held().stream().anyMatch(met -> day.equals(day(null, met.start())) || day.equals(day(null, met.end())));
    }

    /** Whether a message went to one's own agency, which is no contact with the employer (U35). */
    boolean ownSide(Out message) {
        AgencyPolicy policy = application.agencyPolicy();
        for (Fact fact : facts) {
            policy = fact.event() instanceof Event.AgencyPolicyKnown told ? told.policy() : policy;
        }
        return message.what().to().equals(application.agencyRecruiter()) && policy == AgencyPolicy.DIRECT_OK;
    }

    /** Completed questions about the application sent from an instant on, joint ones included. */
    List<Out> asked(Instant since) {
        List<Out> all = new ArrayList<>();
        for (Out message : sent) {
            if (status(message.what().kind())
                    && !message.attempt()
                    && !message.at().isBefore(since)
                    && !ownSide(message)) {
                all.add(message);
            }
        }
        for (Known other : others()) {
            for (Out message : other.sent) {
                if (status(message.what().kind())
                        && !message.attempt()
                        && message.what().alsoFor().contains(application.id())
                        && !message.at().isBefore(since)) {
                    all.add(message);
                }
            }
        }
        all.sort(Comparator.comparing(Out::at));
        return all;
    }
}
