package afterword.engine.plan;

import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.history.History;
import afterword.engine.history.Incoming;
import afterword.engine.history.Meeting;
import afterword.engine.history.Statement;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds what the present waiting began with. */
final class Turns {

    private Turns() {}

    /**
     * The last thing that set the waiting going: an interview held, a date stated, news, a request, an invitation, a round
     * called off. While an interview is to come, that is what is waited for.
     *
     * @param newsCounts whether news without a date starts the waiting anew; it does not start the count anew (D20)
     */
    static Turn last(History history, Office office, Instant now, boolean newsCounts) {
        Fact applied = history.applied();
        Turn last = applied == null
                ? new Turn("nothing", Instant.EPOCH, "")
                : new Turn("application", applied.at(), applied.id());
        Meeting coming = null;
        for (Meeting meeting : history.meetings()) {
            switch (meeting.standing()) {
                case HELD -> last = later(last, new Turn("interview", meeting.end(), meeting.fact()));
                case SCHEDULED -> coming = coming == null ? meeting : coming;
                case CANCELLED -> {
                    if (meeting.newDatePromised()) {
                        last = later(last, new Turn("cancelled-round", meeting.stoodAt(), meeting.fact()));
                    }
                }
                case MISSED -> {}
            }
        }
        for (Statement statement : history.statements()) {
            boolean told = !statement.inMessage() && !debriefed(history, office, statement);
            if (told && (newsCounts || statement.what().to() != null)) {
                last = later(last, new Turn(dated(statement.what()), statement.at(), statement.fact()));
            }
        }
        for (Incoming message : history.received()) {
            String since = switch (message.what().meaning()) {
                case TIMELINE -> dated(message.what().timeline());
                case NEWS, OTHER, REOPENED, CALLS_WELCOME -> "news";
                case REQUEST, MISSED_CALL -> "request";
                case INVITATION -> "invitation";
                // Whoever a silence leaves out has been told as much, and is not asked again at once.
                case STOP -> message.what().exempt().isEmpty() ? null : "news";
                default -> null;
            };
            if (since != null && (newsCounts || !since.equals("news"))) {
                last = later(last, new Turn(since, message.at(), message.fact()));
            }
        }
        if (coming != null) {
            return new Turn("scheduled", now, coming.fact());
        }
        return last;
    }

    private static Turn later(Turn one, Turn other) {
        return other.at().isBefore(one.at()) ? one : other;
    }

    private static String dated(Event.@Nullable Timeline timeline) {
        return timeline == null || timeline.to() == null ? "news" : "stated-date";
    }

    /** Whether a statement belongs to the debrief of an interview: it was made by the end of that day. */
    private static boolean debriefed(History history, Office office, Statement statement) {
        LocalDate said = office.day(statement.at());
        for (Meeting meeting : history.meetings()) {
            if (meeting.held()) {
                LocalDate day = office.day(meeting.end());
                if (said.equals(day) || said.equals(office.day(meeting.start()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
