package afterword.engine.plan;

import afterword.engine.fact.CallPolicy;
import afterword.engine.fact.Certainty;
import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.fact.Posting;
import afterword.engine.history.Incoming;
import afterword.engine.history.Meeting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the other side has asked for: not to be contacted, not in this way, or not before something has happened. */
final class Wishes {

    private final Situation situation;

    Wishes(Situation situation) {
        this.situation = situation;
    }

    @Nullable
    Objection postingSays(Attempt attempt) {
        if (attempt.via() == Channel.PHONE || attempt.via() == Channel.TEXT) {
            return situation.requests.callsForbidden(attempt.person())
                    ? Objection.notThisWay("the posting asks not to be called", "posting")
                    : null;
        }
        if (attempt.via() == Channel.EMAIL && situation.application.posting().emails() == CallPolicy.FORBIDDEN) {
            return Objection.notThisWay("the posting asks for no email", "posting");
        }
        return null;
    }

    @Nullable
    Objection stopped(Attempt attempt) {
        Standing outcome = situation.outcome;
        for (Stop stop : outcome.stops) {
            String why = forbids(stop, attempt);
            if (why != null) {
                return Objection.never(why, stop.fact());
            }
        }
        if (FollowUps.statusKind(attempt.kind()) && !outcome.word.equals("open")) {
            return Objection.never("the answer has come", outcome.fact);
        }
        return null;
    }

    /** Why a stop forbids a contact, or null if it does not. */
    private @Nullable String forbids(Stop stop, Attempt attempt) {
        MessageKind kind = attempt.kind();
        boolean thanks = kind == MessageKind.THANK_YOU;
        return switch (stop.degree()) {
            case NO_CONTACT, UNCLEAR -> {
                Meeting last = situation.anchor;
                boolean metSince = last != null && last.end().isAfter(stop.at());
                yield thanks && stop.liftedForPurpose() && metSince ? null : "they asked not to be contacted";
            }
            case PROCESS_SILENCE ->
                situation.outcome.word.equals("open")
                                && (FollowUps.unsolicited(kind) || (thanks && !exempt(stop.exempt(), attempt)))
                        ? "nobody may be contacted while they decide"
                        : null;
            case NO_STATUS_CONTACT -> FollowUps.unsolicited(kind) ? "they asked not to be asked" : null;
        };
    }

    private static boolean exempt(List<String> people, Attempt attempt) {
        return attempt.person() != null && people.contains(attempt.person().id());
    }

    @Nullable
    Objection silence(Attempt attempt) {
        Posting posting = situation.application.posting();
        return posting.silence() && !exempt(posting.exempt(), attempt) && situation.outcome.word.equals("open")
                ? Objection.never("the posting wants nobody contacted while they decide", "posting")
                : null;
    }

    @Nullable
    Objection beforeInterview(Attempt attempt) {
        Person person = attempt.person();
        Meeting first = null;
        for (Meeting meeting : situation.history.meetings()) {
            if (person == null || !meeting.with().contains(person.id())) {
                continue;
            }
            if (meeting.held()) {
                return null;
            }
            boolean coming = meeting.standing() == Meeting.Standing.SCHEDULED;
            if (coming && (first == null || meeting.end().isBefore(first.end()))) {
                first = meeting;
            }
        }
        if (first == null) {
            return null;
        }
        LocalDateTime over = Timing.minute(attempt.office().local(first.end()));
        return attempt.at().isBefore(over)
                ? Objection.until(over, new Why("the interview is still to come"), first.fact())
                : null;
    }

    @Nullable
    Objection unasked() {
        for (Incoming message : situation.history.received()) {
            switch (message.what().meaning()) {
                case REQUEST, INVITATION, MISSED_CALL, CALLS_WELCOME -> {
                    return null;
                }
                default -> {}
            }
        }
        return Objection.never("they have asked for nothing");
    }

    @Nullable
    Objection statedDate(Attempt attempt) {
        LocalDate to = situation.statedDay();
        if (to == null || situation.stated == null) {
            return null;
        }
        LocalDate day = attempt.at().toLocalDate();
        boolean wish = situation.stated.what().certainty() == Certainty.WISH;
        Why pending = new Why(wish ? "they hope for " : "they named ", to, " and it has not passed");
        if (!day.isAfter(to)) {
            return Objection.until(to.plusDays(1).atStartOfDay(), pending, situation.stated.fact());
        }
        if (attempt.office() != situation.office) {
            Instant over = situation.office.instant(to.plusDays(1).atStartOfDay());
            if (attempt.office().instant(attempt.at()).isBefore(over)) {
                return Objection.until(Timing.minute(attempt.office().local(over)), pending, situation.stated.fact());
            }
        }
        return null;
    }
}
