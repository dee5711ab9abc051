package afterword.engine.plan;

import afterword.engine.calendar.ClosedAlso;
import afterword.engine.calendar.WallClock;
import afterword.engine.calendar.WorkCalendar;
import afterword.engine.calendar.WorkCalendars;
import afterword.engine.fact.Absence;
import afterword.engine.fact.Application;
import afterword.engine.fact.Case;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Employer;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Outcome;
import afterword.engine.fact.Person;
import afterword.engine.fact.Precision;
import afterword.engine.fact.Role;
import afterword.engine.fact.StopDegree;
import afterword.engine.history.History;
import afterword.engine.history.Incoming;
import afterword.engine.history.Meeting;
import afterword.engine.history.Outgoing;
import afterword.engine.history.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the facts of a case amount to at an instant: everything a rule may ask about. */
final class Situation {

    /** Business days after which something recorded late is no longer planned for but asked about (H24). */
    private static final int STALE_AFTER = 30;

    /** Business days beyond which a stated date is far away (rules 0.5). */
    private static final int FAR_AFTER = 30;

    final Case file;
    final Application application;
    final Instant now;

    /** Whether nothing is wanted but steps with their dates and rules. */
    final boolean brief;

    final History history;
    final List<History> others;
    final Office office;
    final LocalDate today;
    private final LocalDateTime here;
    final Standing outcome;
    final Turn turn;
    final LocalDate turnDay;
    final @Nullable Meeting anchor;
    final @Nullable Statement stated;
    final boolean dateInDoubt;
    final List<Outgoing> chain;

    /** Follow-ups before the chain that still count: news without a date came in between. */
    final List<Outgoing> before;

    final int attempts;
    final @Nullable Incoming request;
    final boolean requestDone;
    final @Nullable Fact offerElsewhere;
    final ThanksOwed thanks;
    private final WorkCalendars calendars;
    private final Map<String, Person> people;
    private final Map<String, Office> offices = new HashMap<>(4);
    private final boolean anyoneAway;
    private @Nullable Person inCharge;

    Situation(Case file, Instant now, WorkCalendars calendars, boolean brief) {
        this.file = file;
        this.now = now;
        this.brief = brief;
        this.calendars = calendars;
        application = file.application();
        history = History.of(application, now);
        others = new ArrayList<>(file.also().size());
        for (Application other : file.also()) {
            others.add(History.of(other, now));
        }
        people = new HashMap<>();
        for (Person person : file.people()) {
            people.put(person.id(), history.person(person));
        }
        office = open(
                application.employer(),
                application.employer().zone(),
                application.employer().region());
        here = office.local(now);
        today = here.toLocalDate();
        outcome = Standing.of(history);
        for (History other : others) {
            outcome.alsoStoppedBy(other, application);
        }
        anyoneAway = anyoneAway();
        anchor = lastHeld();
        turn = Turns.last(history, office, now, true);
        turnDay = office.day(turn.at());
        chain = chain(turn.at(), null);
        before = turn.since().equals("news")
                ? chain(Turns.last(history, office, now, false).at(), turn.at())
                : List.of();
        attempts = attempts();
        offerElsewhere = OffersElsewhere.soonest(history, now);
        thanks = new ThanksOwed(this);
        request = pendingRequest();
        requestDone = request != null && fulfilled(request);
        Statement said = newestStatement();
        LocalDate to = said == null ? null : said.what().to();
        boolean beforeSaid = said != null && to != null && to.isBefore(office.day(said.at()));
        boolean beforeInterview = to != null && anchor != null && to.isBefore(office.day(anchor.end()));
        dateInDoubt = beforeSaid;
        stated = to == null || beforeSaid || beforeInterview ? null : said;
    }

    // --- people and places ---------------------------------------------------------------------------------------

    Person person(String id) {
        Person person = people.get(id);
        if (person == null) {
            throw new IllegalArgumentException("'" + id + "' is nobody listed under people. Expected one of "
                    + new java.util.TreeSet<>(people.keySet()) + ".");
        }
        return person;
    }

    Office officeOf(@Nullable Person person) {
        if (person == null || (person.zone() == null && person.region() == null)) {
            return office;
        }
        Office known = offices.get(person.id());
        if (known == null) {
            ZoneId zone = person.zone();
            String region = person.region();
            Employer employer = application.employer();
            known = open(employer, zone == null ? employer.zone() : zone, region == null ? employer.region() : region);
            offices.put(person.id(), known);
        }
        return known;
    }

    /** Now at an office. */
    LocalDateTime now(Office at) {
        return at == office ? here : at.local(now);
    }

    /** Today at an office. */
    LocalDate today(Office at) {
        return now(at).toLocalDate();
    }

    private Office open(Employer employer, ZoneId zone, String region) {
        WorkCalendar calendar = calendars.of(region);
        return new Office(
                WallClock.of(zone),
                employer.closures().isEmpty() ? calendar : new ClosedAlso(calendar, employer.closures()),
                employer,
                region);
    }

    boolean agency() {
        return application.agencyRecruiter() != null;
    }

    boolean throughAgency() {
        return agency() && history.agencyPolicy() == afterword.engine.fact.AgencyPolicy.THROUGH_AGENCY;
    }

    /** Who stated the date if they speak for the employer, else hiring manager, recruiter, first interviewer (C21). */
    @Nullable
    Person inCharge() {
        if (inCharge == null) {
            inCharge = findInCharge();
        }
        return inCharge;
    }

    private @Nullable Person findInCharge() {
        if (stated != null) {
            Person by = people.get(stated.what().by());
            if (by != null && by.speaksForEmployer()) {
                return by;
            }
        }
        Person manager = first(Role.HIRING_MANAGER);
        if (manager != null) {
            return manager;
        }
        Person recruiter = first(Role.RECRUITER);
        if (recruiter != null) {
            return recruiter;
        }
        Person met = metFirst();
        if (met != null) {
            return met;
        }
        Person human = first(Role.HR);
        return human != null ? human : anyone();
    }

    /** Of those met at the last interview, who is in charge, else hiring manager, recruiter, the first of them (S3.16). */
    @Nullable
    Person leadInterviewer() {
        Person inCharge = inCharge();
        if (anchor == null
                || inCharge == null
                || anchor.with().isEmpty()
                || anchor.with().contains(inCharge.id())) {
            return inCharge;
        }
        for (Role role : List.of(Role.HIRING_MANAGER, Role.RECRUITER)) {
            for (String met : anchor.with()) {
                if (person(met).role() == role) {
                    return person(met);
                }
            }
        }
        Person met = metFirst();
        return met == null ? person(anchor.with().getFirst()) : met;
    }

    /** Whoever was met first at the last interview; a reference, or somebody erased, speaks for nobody there. */
    private @Nullable Person metFirst() {
        for (String met : anchor == null ? List.<String>of() : anchor.with()) {
            if (person(met).role() != Role.REFERENCE) {
                return person(met);
            }
        }
        return null;
    }

    private @Nullable Person anyone() {
        for (Person listed : file.people()) {
            if (ours(listed) && listed.role() != Role.AGENCY_RECRUITER && listed.role() != Role.REFERENCE) {
                return people.get(listed.id());
            }
        }
        return null;
    }

    /** The person who stands in for someone away, or comes next in the order of C21. */
    @Nullable
    Person otherThan(Person away) {
        for (Role role : List.of(Role.HIRING_MANAGER, Role.RECRUITER, Role.HR)) {
            Person next = first(role);
            if (next != null && !next.id().equals(away.id())) {
                return next;
            }
        }
        return null;
    }

    @Nullable
    Person first(Role role) {
        if (anchor != null) {
            for (String met : anchor.with()) {
                Person person = person(met);
                if (person.role() == role) {
                    return person;
                }
            }
        }
        for (Person listed : file.people()) {
            Person person = people.get(listed.id());
            if (person != null && person.role() == role && ours(person)) {
                return person;
            }
        }
        return null;
    }

    boolean ours(Person person) {
        return person.employer() == null
                || person.employer().equals(application.employer().id());
    }

    /** Last day away of someone who answered automatically, or null; with no return named, that many business days on. */
    @Nullable
    LocalDate awayUntil(Person person, int unknown) {
        if (!anyoneAway) {
            return null;
        }
        LocalDate until = null;
        for (Incoming message : history.received()) {
            String from = message.what().from();
            if (from == null || !from.equals(person.id())) {
                continue;
            }
            if (message.what().meaning() == Meaning.AUTO_REPLY) {
                LocalDate named = message.what().until();
                Office at = officeOf(person);
                until = named != null
                        ? named
                        : at.calendar()
                                .businessDayAfter(at.day(message.at()), unknown)
                                .minusDays(1);
            } else if (message.what().meaning() != Meaning.ACKNOWLEDGEMENT) {
                until = null;
            }
        }
        return until;
    }

    private boolean anyoneAway() {
        for (Incoming message : history.received()) {
            if (message.what().meaning() == Meaning.AUTO_REPLY) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Incoming absence(Person person) {
        if (!anyoneAway) {
            return null;
        }
        Incoming last = null;
        for (Incoming message : history.received()) {
            if (message.what().meaning() == Meaning.AUTO_REPLY
                    && person.id().equals(message.what().from())) {
                last = message;
            }
        }
        return last;
    }

    // --- interviews -----------------------------------------------------------------------------------------------

    private @Nullable Meeting lastHeld() {
        Meeting last = null;
        for (Meeting meeting : history.meetings()) {
            if (meeting.held() && (last == null || meeting.end().isAfter(last.end()))) {
                last = meeting;
            }
        }
        return last;
    }

    @Nullable
    Meeting scheduled() {
        for (Meeting meeting : history.meetings()) {
            if (meeting.standing() == Meeting.Standing.SCHEDULED) {
                return meeting;
            }
        }
        return null;
    }

    // --- what the waiting began with ------------------------------------------------------------------------------

    private @Nullable Statement newestStatement() {
        Map<String, Statement> newest = new HashMap<>(2);
        for (Statement statement : history.statements()) {
            newest.merge(statement.what().by(), statement, (old, said) -> said);
        }
        Statement latest = null;
        for (Statement statement : newest.values()) {
            LocalDate to = statement.what().to();
            if (to == null || statement.what().precision() == Precision.NONE) {
                continue;
            }
            LocalDate best = latest == null ? null : latest.what().to();
            if (latest == null
                    || best == null
                    || to.isAfter(best)
                    || (to.equals(best) && statement.fact().compareTo(latest.fact()) < 0)) {
                latest = statement;
            }
        }
        return latest;
    }

    /** The last day of the stated window. */
    @Nullable
    LocalDate statedDay() {
        return stated == null ? null : stated.what().to();
    }

    /** The day the two sides last spoke, where a message about it would go. */
    LocalDate exchange(Office at) {
        Instant last = turn.at();
        if (requestDone) {
            for (Outgoing message : history.sent()) {
                if (message.kind() == MessageKind.EMPLOYER_REQUESTED
                        && message.at().isAfter(turn.at())) {
                    last = message.at();
                }
            }
        }
        return at.day(last);
    }

    // --- what was sent since --------------------------------------------------------------------------------------

    private List<Outgoing> chain(Instant from, @Nullable Instant until) {
        List<Outgoing> counted = new ArrayList<>(3);
        for (Outgoing message : history.sent()) {
            count(message, from, until, counted);
        }
        for (History other : others) {
            for (Outgoing message : other.sent()) {
                if (message.alsoFor().contains(application.id())) {
                    count(message, from, until, counted);
                }
            }
        }
        if (!others.isEmpty()) {
            counted.sort(java.util.Comparator.comparing(Outgoing::at).thenComparing(Outgoing::fact));
        }
        return counted;
    }

    private void count(Outgoing message, Instant from, @Nullable Instant until, List<Outgoing> counted) {
        boolean within =
                !message.at().isBefore(from) && (until == null || message.at().isBefore(until));
        if (within && !message.attempt() && statusKind(message.kind()) && !ownSide(message)) {
            counted.add(message);
        }
    }

    /** Whether the closing question was asked in this round, before they last said something (U28). */
    boolean askedBefore() {
        for (Outgoing message : history.sent()) {
            if (message.kind() == MessageKind.CLOSING_QUESTION
                    && !message.attempt()
                    && !ownSide(message)
                    && (anchor == null || !message.at().isBefore(anchor.end()))) {
                return true;
            }
        }
        for (History other : others) {
            for (Outgoing message : other.sent()) {
                if (message.kind() == MessageKind.CLOSING_QUESTION
                        && message.alsoFor().contains(application.id())
                        && (anchor == null || !message.at().isBefore(anchor.end()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a message went to one's own agency, which is not the employer (U35). */
    boolean ownSide(Outgoing message) {
        return agency() && !throughAgency() && message.to().equals(application.agencyRecruiter());
    }

    static boolean statusKind(MessageKind kind) {
        return kind == MessageKind.FOLLOW_UP
                || kind == MessageKind.CLOSING_QUESTION
                || kind == MessageKind.OFFER_NOTICE
                || kind == MessageKind.APPLICATION_FOLLOW_UP;
    }

    static boolean unsolicited(MessageKind kind) {
        return statusKind(kind) || kind == MessageKind.NETWORK_INVITE || kind == MessageKind.REFERRAL_REQUEST;
    }

    private int attempts() {
        Instant from = chain.isEmpty() ? turn.at() : chain.getLast().at();
        int attempts = 0;
        for (Outgoing message : history.sent()) {
            if (message.attempt() && statusKind(message.kind()) && !message.at().isBefore(from) && !ownSide(message)) {
                attempts++;
            }
        }
        return attempts;
    }

    // --- requests ------------------------------------------------------------------------------------------------

    private @Nullable Incoming pendingRequest() {
        Incoming last = null;
        for (Incoming message : history.received()) {
            Meaning meaning = message.what().meaning();
            if (meaning == Meaning.REQUEST || meaning == Meaning.MISSED_CALL) {
                last = message;
            } else if (meaning == Meaning.STOP
                    ? total(message)
                    : meaning != Meaning.ACKNOWLEDGEMENT && meaning != Meaning.AUTO_REPLY) {
                last = null;
            }
        }
        return last;
    }

    private boolean total(Incoming stop) {
        StopDegree degree = history.degree(stop);
        return degree == StopDegree.NO_CONTACT || degree == StopDegree.UNCLEAR;
    }

    /** Contacts made for a request, unreached ones included. */
    List<Outgoing> triesFor(Incoming asked) {
        List<Outgoing> tries = new ArrayList<>(2);
        String to = requestedPerson(asked);
        for (Outgoing message : history.sent()) {
            if (!message.at().isBefore(asked.at())
                    && message.to().equals(to)
                    && (message.kind() == MessageKind.EMPLOYER_REQUESTED || message.kind() == MessageKind.REPLY)) {
                tries.add(message);
            }
        }
        return tries;
    }

    static boolean unreached(Outgoing message) {
        return message.outcome() == Outcome.NOT_THROUGH
                || message.outcome() == Outcome.NO_ANSWER
                || message.outcome() == Outcome.VOICEMAIL;
    }

    private boolean fulfilled(Incoming asked) {
        List<Outgoing> tries = triesFor(asked);
        int calls = 0;
        for (Outgoing message : tries) {
            if (!unreached(message)) {
                return true;
            }
            calls++;
        }
        return calls >= 2;
    }

    @Nullable
    String requestedPerson(Incoming asked) {
        Event.Request request = asked.what().request();
        String to = request == null ? null : request.to();
        return to != null ? to : asked.what().from();
    }

    // --- calls ---------------------------------------------------------------------------------------------------

    /** Whether the posting keeps this person from being called: an invitation or a missed call by them frees them. */
    boolean callsForbidden(@Nullable Person person) {
        if (application.posting().calls() != afterword.engine.fact.CallPolicy.FORBIDDEN) {
            return false;
        }
        return person == null || invitation(person) == null;
    }

    @Nullable
    Incoming invitation(Person person) {
        Incoming invited = null;
        for (Incoming message : history.received()) {
            Meaning meaning = message.what().meaning();
            if (meaning == Meaning.CALLS_WELCOME || meaning == Meaning.REQUEST) {
                Event.Request asked = message.what().request();
                boolean byPhone = meaning == Meaning.CALLS_WELCOME || (asked != null && asked.via() == Channel.PHONE);
                if (byPhone && person.id().equals(requestedPerson(message))) {
                    invited = message;
                }
            }
        }
        return invited;
    }

    // --- the rest ------------------------------------------------------------------------------------------------

    boolean stale() {
        if (history.did(afterword.engine.fact.TaskKind.CHECK_STILL_OPEN, turn.at())) {
            return false;
        }
        Meeting last = anchor;
        if (turn.since().equals("interview") && last != null) {
            if (late(office.day(last.end()), office.day(last.recorded()))) {
                return true;
            }
        }
        LocalDate to = statedDay();
        return stated != null && to != null && late(to, office.day(stated.recorded()));
    }

    private boolean late(LocalDate day, LocalDate recorded) {
        return recorded.isAfter(day.plusDays(STALE_AFTER))
                && recorded.isAfter(office.calendar().businessDayAfter(day, STALE_AFTER));
    }

    boolean farDate() {
        LocalDate to = statedDay();
        return to != null
                && to.isAfter(today.plusDays(FAR_AFTER))
                && to.isAfter(office.calendar().businessDayAfter(today, FAR_AFTER));
    }

    /** Whether another application at this employer is still open. */
    boolean otherApplicationOpen() {
        for (History other : others) {
            if (other.application()
                            .employer()
                            .id()
                            .equals(application.employer().id())
                    && Standing.of(other).word.equals("open")) {
                return true;
            }
        }
        return false;
    }

    /** When something the candidate has to do is due, days away and the wait for this application's turn not counting. */
    Instant dueAfterAbsence(Instant due) {
        Instant later = due;
        for (Absence absence : file.away()) {
            Instant leaves = absence.from().atStartOfDay(file.candidateZone()).toInstant();
            LocalDate turn = office.calendar().businessDayAfter(absence.to(), absence.turn());
            boolean waiting = !now.isBefore(leaves) && now.isBefore(office.instant(turn.atStartOfDay()));
            Instant back = office.instant(turn.atTime(Dates.LAST_MINUTE));
            if (later.isBefore(back) && (waiting || !later.isBefore(leaves))) {
                later = back;
            }
        }
        return later;
    }

    /** Whether the candidate is away now. */
    boolean away() {
        LocalDate today = LocalDate.ofInstant(now, file.candidateZone());
        for (Absence absence : file.away()) {
            if (!today.isBefore(absence.from()) && !today.isAfter(absence.to())) {
                return true;
            }
        }
        return false;
    }
}
