package afterword.engine.plan;

import afterword.engine.fact.Channel;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Mode;
import afterword.engine.fact.Person;
import afterword.engine.fact.Role;
import afterword.engine.history.Incoming;
import afterword.engine.history.Meeting;
import afterword.engine.history.Outgoing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is owed thanks for which interview, until when, and why no longer. */
final class ThanksOwed {

    /** Business days after the interview within which thanks are still owed (H24). */
    private static final int DUE_FOR = 10;

    private final Situation situation;
    private @Nullable List<Thanks> all;

    ThanksOwed(Situation situation) {
        this.situation = situation;
    }

    /** When the candidate was home, or by custom two hours after an interview on site and half an hour after others. */
    Instant home(Meeting meeting) {
        Instant recorded = meeting.home();
        return recorded != null
                ? recorded
                : meeting.end().plus(meeting.mode() == Mode.ON_SITE ? Duration.ofHours(2) : Duration.ofMinutes(30));
    }

    /** The round of an interview: as stated, or counted by the invitations before it. */
    int round(Meeting meeting) {
        if (meeting.round() > 0) {
            return meeting.round();
        }
        int round = 1;
        for (Incoming message : situation.history.received()) {
            if (message.what().meaning() == Meaning.INVITATION
                    && message.at().isBefore(meeting.start())
                    && heldBefore(message.at())) {
                round++;
            }
        }
        return round;
    }

    private boolean heldBefore(Instant instant) {
        for (Meeting meeting : situation.history.meetings()) {
            if (meeting.held() && !meeting.end().isAfter(instant)) {
                return true;
            }
        }
        return false;
    }

    /** Thanks for every person of every interview held, in order; looked for once, because guards ask again and again. */
    List<Thanks> all() {
        List<Thanks> known = all;
        if (known == null) {
            known = find();
            all = known;
        }
        return known;
    }

    private List<Thanks> find() {
        List<Thanks> all = new ArrayList<>(4);
        for (Meeting meeting : situation.history.meetings()) {
            if (meeting.held()) {
                String lapsed = lapsed(meeting);
                for (String met : meeting.with()) {
                    Person person = situation.people.person(met);
                    if (person.role() != Role.AGENCY_RECRUITER && person.role() != Role.REFERENCE) {
                        Outgoing note = note(meeting, met, false);
                        Fact otherwise =
                                situation.history.settledOtherwise(MessageKind.THANK_YOU, met, meeting.start());
                        boolean onPaper = otherwise != null || note(meeting, met, true) != null;
                        boolean sent = otherwise != null || note != null;
                        LocalDate until = until(meeting, situation.officeOf(person));
                        all.add(new Thanks(meeting, person, given(note, otherwise), sent, onPaper, until, lapsed));
                    }
                }
            }
        }
        return all;
    }

    /** The first note to a person since an interview began, or the first on paper. */
    private @Nullable Outgoing note(Meeting meeting, String person, boolean onPaper) {
        for (Outgoing message : situation.history.sent()) {
            if (message.kind() == MessageKind.THANK_YOU
                    && message.to().equals(person)
                    && (!onPaper || message.via() == Channel.POST || message.via() == Channel.FAX)
                    && !message.at().isBefore(meeting.start())) {
                return message;
            }
        }
        return null;
    }

    private static Thanks.@Nullable Given given(@Nullable Outgoing note, @Nullable Fact otherwise) {
        if (note != null) {
            return new Thanks.Given(note.fact(), note.at());
        }
        return otherwise != null && otherwise.event() instanceof Event.HandedOver
                ? new Thanks.Given(otherwise.id(), otherwise.at())
                : null;
    }

    private @Nullable String lapsed(Meeting meeting) {
        if (meeting.imported()) {
            return "the interview was imported";
        }
        for (Meeting later : situation.history.meetings()) {
            if (later.held() && later.end().isAfter(meeting.end()) && round(later) > round(meeting)) {
                return "a later round was held";
            }
        }
        for (Incoming message : situation.history.received()) {
            if (message.at().isAfter(meeting.end())
                    && (message.what().meaning() == Meaning.REJECTION
                            || message.what().meaning() == Meaning.OFFER
                            || message.what().meaning() == Meaning.HIRED)) {
                return "the answer has come";
            }
        }
        if (situation.outcome.word.equals("accepted")) {
            return "the job is yours";
        }
        return null;
    }

    /** A later day of the same round with the same person, near enough for one note to speak of both, or null (H1). */
    @Nullable
    Meeting laterDay(Thanks thanks) {
        for (Thanks other : all()) {
            if (other.meeting().end().isAfter(thanks.meeting().end())
                    && other.person().id().equals(thanks.person().id())
                    && oneNote(thanks.meeting(), other.meeting())) {
                return other.meeting();
            }
        }
        return null;
    }

    /** Whether one note thanks for two days: of one round, and within two business days. */
    boolean oneNote(Meeting first, Meeting later) {
        LocalDate day = situation.office.day(first.end());
        LocalDate within = situation.office.calendar().businessDayAfter(day, 2);
        return round(first) == round(later)
                && !situation.office.day(later.end()).isAfter(within);
    }

    /** The last date on which a thank-you for the interview is still counted as due (H24). */
    private static LocalDate until(Meeting meeting, Office at) {
        return at.calendar().businessDayAfter(at.day(meeting.end()), DUE_FOR);
    }
}
