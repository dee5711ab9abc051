package afterword.app.candidacy;

import afterword.engine.fact.Event;
import org.jspecify.annotations.Nullable;

/**
 * How a fact is drawn in the score.
 *
 * @param stave whose voice it is
 * @param label a word or two
 */
record Note(Stave stave, String icon, String label) {

    /** The three voices, and where they stand. */
    enum Stave {
        THEY(98),
        TOGETHER(186),
        YOU(274);

        final int y;

        Stave(int y) {
            this.y = y;
        }
    }

    /** Null for what makes no sound: what was learned or decided. */
    static @Nullable Note of(Event event) {
        return switch (event) {
            case Event.Applied it -> new Note(Stave.YOU, "form", "Applied");
            case Event.Interview it ->
                switch (it.mode()) {
                    case ON_SITE -> new Note(Stave.TOGETHER, "meet", "Interview");
                    case VIDEO -> new Note(Stave.TOGETHER, "video", "Video interview");
                    case PHONE -> new Note(Stave.TOGETHER, "phone", "Phone interview");
                };
            case Event.Sent it -> new Note(Stave.YOU, ChannelLook.icon(it.via()), sent(it));
            case Event.HandedOver it -> new Note(Stave.YOU, "out", "Handed over");
            case Event.Received it -> new Note(Stave.THEY, ChannelLook.icon(it.via()), received(it));
            case Event.InterviewCancelled it -> new Note(Stave.THEY, "x", "Called off");
            case Event.InterviewMoved it -> new Note(Stave.THEY, "clock", "Moved");
            case Event.Accepted it -> new Note(Stave.YOU, "check", "Accepted");
            case Event.Declined it -> new Note(Stave.YOU, "x", "Declined");
            case Event.Withdrawn it -> new Note(Stave.YOU, "x", "Withdrew");
            default -> null;
        };
    }

    private static String sent(Event.Sent it) {
        return switch (it.kind()) {
            case THANK_YOU -> "Thanks";
            case FOLLOW_UP -> it.outcome() == null ? "Follow-up" : "Call";
            case CLOSING_QUESTION -> "Closing question";
            case OFFER_NOTICE -> "Other offer";
            case APPLICATION_FOLLOW_UP -> "Asked";
            case REJECTION_REPLY -> "Answer";
            case FEEDBACK_REQUEST -> "Feedback?";
            case NETWORK_INVITE -> "Invited";
            case REFERRAL_REQUEST -> "Introduction?";
            case CONTACT_LOOKUP -> "Address?";
            case EMPLOYER_REQUESTED -> "As asked";
            case LOGISTICS -> "Arranged";
            case CORRECTION -> "Set right";
            case REPLY -> "Reply";
            case WITHDRAWAL -> "Withdrew";
            case OFFER_ANSWER -> "Answer";
        };
    }

    private static String received(Event.Received it) {
        return switch (it.meaning()) {
            case ACKNOWLEDGEMENT -> "Received";
            case NEWS -> "News";
            case TIMELINE -> "A date";
            case REQUEST -> "A request";
            case INVITATION -> "Invitation";
            case OFFER -> "Offer";
            case REJECTION -> "A no";
            case HIRED -> "Hired";
            case STOP -> "Please stop";
            case REOPENED -> "Reopened";
            case AUTO_REPLY -> "Away";
            case MISSED_CALL -> "Missed call";
            case CALLS_WELCOME -> "Calls welcome";
            case INVITE_ACCEPTED -> "Accepted";
            case OTHER -> "A message";
        };
    }
}
