package afterword.engine.plan;

import afterword.engine.calendar.ClosedAlso;
import afterword.engine.calendar.WallClock;
import afterword.engine.calendar.WorkCalendar;
import afterword.engine.calendar.WorkCalendars;
import afterword.engine.fact.Absence;
import afterword.engine.fact.Application;
import afterword.engine.fact.Case;
import afterword.engine.fact.Employer;
import afterword.engine.fact.Fact;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.fact.Precision;
import afterword.engine.history.History;
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
    final People people;
    final FollowUps followUps;
    final Requests requests;
    final @Nullable Fact offerElsewhere;
    final ThanksOwed thanks;
    private final WorkCalendars calendars;
    private final Map<String, Office> offices = new HashMap<>(4);

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
        people = new People(this);
        anchor = lastHeld();
        turn = Turns.last(history, office, now, true);
        turnDay = office.day(turn.at());
        followUps = new FollowUps(this);
        offerElsewhere = OffersElsewhere.soonest(history, now);
        thanks = new ThanksOwed(this);
        requests = new Requests(this);
        Statement said = newestStatement();
        LocalDate to = said == null ? null : said.what().to();
        boolean beforeSaid = said != null && to != null && to.isBefore(office.day(said.at()));
        boolean beforeInterview = to != null && anchor != null && to.isBefore(office.day(anchor.end()));
        dateInDoubt = beforeSaid;
        stated = to == null || beforeSaid || beforeInterview ? null : said;
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
        if (requests.done) {
            for (Outgoing message : history.sent()) {
                if (message.kind() == MessageKind.EMPLOYER_REQUESTED
                        && message.at().isAfter(turn.at())) {
                    last = message.at();
                }
            }
        }
        return at.day(last);
    }

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
