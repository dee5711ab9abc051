package afterword.engine.plan;

import afterword.engine.fact.Channel;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.MediumSource;
import afterword.engine.fact.Person;
import afterword.engine.fact.Precision;
import afterword.engine.history.Meeting;
import afterword.engine.rule.Circumstance;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The answers to every {@link Circumstance} at one point of the planning, one bit each, so that conditions are quick. */
final class Answers {

    private static final int QUESTIONS = Circumstance.values().length;

    final int[] bits = new int[QUESTIONS];
    private final Situation situation;

    Answers(Situation situation, Playbook book) {
        this.situation = situation;
        Meeting coming = situation.scheduled();
        set(Circumstance.SINCE, situation.turn.since());
        set(Circumstance.OUTCOME, situation.outcome.word);
        set(Circumstance.INTERVIEW, situation.anchor != null ? "held" : coming != null ? "scheduled" : "none");
        set(Circumstance.TIMELINE, precision());
        yes(Circumstance.FAR_DATE, situation.farDate());
        set(
                Circumstance.CERTAINTY,
                situation.stated == null || situation.stated.what().to() == null
                        ? "none"
                        : situation.stated.what().certainty().word());
        set(Circumstance.JOB, situation.history.wantsJob() ? "wanted" : "unwanted");
        set(
                Circumstance.INSTRUCTIONS,
                situation.application.posting().instructions().isEmpty() ? "none" : "some");
        set(Circumstance.AGENCY, !situation.agency() ? "none" : situation.throughAgency() ? "through" : "direct");
        yes(Circumstance.INTERNAL, situation.application.internal());
        set(Circumstance.REFERENCES, references());
        var rejection = situation.outcome.rejection;
        set(
                Circumstance.REJECTION,
                rejection == null || !situation.outcome.word.equals("rejected")
                        ? "none"
                        : rejection.what().personal() && rejection.what().from() != null ? "personal" : "form");
        var offer = situation.outcome.offer;
        set(
                Circumstance.OFFER,
                offer == null || !situation.outcome.word.equals("offered")
                        ? "none"
                        : offer.what().written() || situation.outcome.offerConfirmed ? "written" : "verbal");
        Stop stop = situation.outcome.stop();
        set(Circumstance.STOP, stop == null ? "none" : stop.degree().word());
        yes(Circumstance.POSTING_SILENCE, situation.application.posting().silence());
        yes(Circumstance.STALE, situation.stale());
        yes(Circumstance.DATE_IN_DOUBT, situation.dateInDoubt);
        set(
                Circumstance.REQUEST,
                situation.requests.pending == null ? "none" : situation.requests.done ? "done" : "pending");
        yes(Circumstance.OTHER_APPLICATION, situation.otherApplicationOpen());
        yes(Circumstance.PRESUMED_CLOSED, false);
        yes(Circumstance.NOTHING_LEFT, false);
        set(Circumstance.OFFER_ELSEWHERE, "none");
        set(
                Circumstance.OTHER_OFFER,
                situation.offerElsewhere != null
                        ? "wanted-less"
                        : OffersElsewhere.stands(situation.history, situation.now) ? "wanted-more" : "none");
        set(Circumstance.MEDIUM, "unsaid");
        set(Circumstance.ENDED, "late");
        set(Circumstance.ADDRESS, "known");
        set(Circumstance.INVITE, "none");
        set(Circumstance.FEEDBACK, "none");
        count(Circumstance.LOOKUPS, 0);
    }

    void set(Circumstance circumstance, String answer) {
        bits[circumstance.ordinal()] = circumstance.bit(answer);
    }

    void yes(Circumstance circumstance, boolean yes) {
        bits[circumstance.ordinal()] = yes ? 2 : 1;
    }

    void count(Circumstance circumstance, int count) {
        bits[circumstance.ordinal()] =
                1 << Math.min(count, circumstance.answers().size() - 1);
    }

    private String precision() {
        if (situation.stated == null) {
            return "none";
        }
        return situation.stated.what().precision() == Precision.EXACT ? "exact" : "vague";
    }

    private String references() {
        int named = 0;
        int told = 0;
        for (Fact fact : situation.history.others()) {
            if (fact.event() instanceof Event.ReferenceNamed) {
                named++;
            } else if (fact.event() instanceof Event.ReferenceAlerted) {
                told++;
            }
        }
        return named == 0 && told == 0 ? "none" : told < named ? "to-alert" : "alerted";
    }

    /** Where the chain stands, for an addressee. */
    void position(Position position, @Nullable Person to, boolean callsForbidden) {
        count(Circumstance.UNANSWERED, position.unanswered);
        count(Circumstance.COUNTED, position.counted);
        count(Circumstance.EMAILS, position.emails);
        count(Circumstance.CALLS_MADE, position.calls);
        count(Circumstance.ATTEMPTS, position.attempts);
        count(Circumstance.OUTLETS, position.outlets());
        boolean numberKnown = to != null && to.phone() != null;
        int left = 0;
        if (!position.used(Channel.EMAIL)) {
            left++;
        }
        if (!position.used(Channel.PHONE) && numberKnown && !callsForbidden) {
            left++;
        }
        count(Circumstance.OUTLETS_LEFT, left);
        set(Circumstance.LAST_VIA, position.lastVia);
        set(Circumstance.ASKED, position.asked ? "yes" : situation.followUps.askedBefore() ? "answered" : "no");
        set(Circumstance.CALLS, callsForbidden ? "forbidden" : numberKnown ? "possible" : "no-number");
    }

    /** Who is thanked, and for which interview. */
    void person(Person person, @Nullable Meeting meeting) {
        boolean paper = person.prefers() == Channel.POST || person.prefers() == Channel.FAX;
        set(
                Circumstance.MEDIUM,
                paper
                        ? person.preferenceSource() == MediumSource.ASKED_FOR ? "paper-asked-for" : "paper-inferred"
                        : person.prefers() == null ? "unsaid" : "email");
        if (meeting != null) {
            Office office = situation.officeOf(person);
            var end = office.local(meeting.end());
            LocalTime closes = office.closes(end.toLocalDate());
            boolean early = office.calendar().isBusinessDay(end.toLocalDate())
                    && !end.plusHours(2).isAfter(end.toLocalDate().atTime(closes));
            set(Circumstance.ENDED, early ? "early" : "late");
        }
    }
}
