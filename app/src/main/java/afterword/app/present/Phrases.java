package afterword.app.present;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Outcome;
import afterword.engine.fact.Role;
import afterword.engine.fact.StopDegree;
import afterword.engine.fact.TaskKind;
import afterword.engine.plan.Plan;
import afterword.engine.plan.State;
import afterword.engine.plan.Verdict;
import afterword.engine.plan.Waiting;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The words of closed lists as one says them to a person. */
public final class Phrases {

    private Phrases() {}

    /** Where an application stands. */
    public static String of(State state) {
        return switch (state) {
            case APPLIED -> "you applied";
            case INTERVIEW_SCHEDULED -> "an interview is coming";
            case OPEN -> "open";
            case AWAITING_REFRAIN_ANSWER -> "you asked whether to stop";
            case STOPPED -> "they asked to be left alone";
            case OFFERED -> "they made you an offer";
            case ACCEPTED -> "you accepted";
            case REJECTED -> "they said no";
            case PRESUMED_CLOSED -> "no answer, so presumed closed";
            case WITHDRAWN -> "you withdrew";
        };
    }

    /** Where an application stands, with the day if anything has happened: "open since Tue 2 June 2026", "you accepted on Mon 15 June 2026". */
    public static String of(State state, @Nullable LocalDate day) {
        if (day == null) {
            return state == State.APPLIED ? "nothing has happened yet" : of(state);
        }
        return switch (state) {
            case OPEN, PRESUMED_CLOSED -> of(state) + " since " + Days.date(day);
            case INTERVIEW_SCHEDULED -> of(state);
            default -> of(state) + " on " + Days.date(day);
        };
    }

    /** Where an application stands and what is waited for: "open since Tue 2 June 2026; waiting for their answer". */
    public static String of(Plan plan) {
        String state = of(plan.state(), plan.since());
        boolean begun = plan.state() != State.APPLIED || plan.since() != null;
        return plan.waiting() == null || !begun ? state : state + "; " + of(plan.waiting());
    }

    /** What is waited for. */
    public static String of(Waiting waiting) {
        return switch (waiting) {
            case ANSWER -> "waiting for their answer";
            case STATED_DATE -> "waiting for the date they named";
            case INTERVIEW -> "waiting for the interview";
            case NEW_DATE -> "waiting for the new date they promised";
            case RETURN -> "waiting for someone's return";
            case CHOICE -> "waiting for the day you choose";
            case DECISION -> "waiting for your decision";
            case REVIEW -> "nothing to send; look again once a month";
        };
    }

    /** What a step asks one to do. */
    public static String of(MessageKind kind, Channel via, int number) {
        return switch (kind) {
            case THANK_YOU -> "Say thank you";
            case FOLLOW_UP ->
                via == Channel.PHONE
                        ? "Call" + (number > 1 ? " (" + nth(number) + " follow-up)" : "")
                        : "Follow up" + (number > 1 ? " (" + nth(number) + ")" : "");
            case CLOSING_QUESTION -> "Ask whether to stop";
            case OFFER_NOTICE -> "Tell of your other offer";
            case APPLICATION_FOLLOW_UP -> "Ask about your application";
            case REJECTION_REPLY -> "Answer the rejection";
            case FEEDBACK_REQUEST -> "Ask what could have been better";
            case NETWORK_INVITE -> "Invite into your network";
            case REFERRAL_REQUEST -> "Ask for an introduction";
            case CONTACT_LOOKUP -> "Ask for a missing address";
            case EMPLOYER_REQUESTED -> "Get in touch, as they asked";
            case LOGISTICS -> "Settle a detail";
            case CORRECTION -> "Set something right";
            case REPLY -> "Reply";
            case WITHDRAWAL -> "Withdraw";
            case OFFER_ANSWER -> "Answer the offer";
        };
    }

    /** A message by name: "thanks". */
    public static String name(MessageKind kind) {
        return switch (kind) {
            case THANK_YOU -> "thanks";
            case FOLLOW_UP -> "a follow-up";
            case CLOSING_QUESTION -> "the question whether to stop";
            case OFFER_NOTICE -> "word of your other offer";
            case APPLICATION_FOLLOW_UP -> "a question about your application";
            case REJECTION_REPLY -> "an answer to their no";
            case FEEDBACK_REQUEST -> "a question what could have been better";
            case NETWORK_INVITE -> "an invitation into your network";
            case REFERRAL_REQUEST -> "a request for an introduction";
            case CONTACT_LOOKUP -> "a request for an address";
            case EMPLOYER_REQUESTED -> "what they had asked for";
            case LOGISTICS -> "arrangements";
            case CORRECTION -> "a correction";
            case REPLY -> "a reply";
            case WITHDRAWAL -> "your withdrawal";
            case OFFER_ANSWER -> "an answer to their offer";
        };
    }

    /** What came of a call. */
    public static String of(Outcome outcome) {
        return switch (outcome) {
            case TALKED -> "you talked";
            case VOICEMAIL -> "you left a voicemail";
            case NO_ANSWER -> "nobody answered";
            case GATEKEEPER -> "somebody else answered";
            case NOT_THROUGH -> "you did not get through";
        };
    }

    /** How far somebody asked to be left alone. */
    public static String of(StopDegree degree) {
        return switch (degree) {
            case NO_STATUS_CONTACT -> "no questions about where things stand";
            case PROCESS_SILENCE -> "silence while they decide";
            case NO_CONTACT -> "no contact at all";
            case UNCLEAR -> "unclear how far";
        };
    }

    /** Somebody's part. */
    public static String of(Role role) {
        return switch (role) {
            case HIRING_MANAGER -> "decides about the job";
            case INTERVIEWER -> "interviewer";
            case HR -> "HR";
            case RECRUITER -> "their recruiter";
            case ARRANGER -> "arranges the interviews";
            case AGENCY_RECRUITER -> "recruiter of an agency";
            case REFERENCE -> "a reference of yours";
            case OTHER -> "somebody else";
        };
    }

    private static String nth(int number) {
        return switch (number) {
            case 2 -> "the second";
            case 3 -> "the third";
            default -> "the " + number + "th";
        };
    }

    /** By what way. */
    public static String of(Channel via) {
        return switch (via) {
            case EMAIL -> "by email";
            case PHONE -> "by phone";
            case TEXT -> "by text message";
            case POST -> "on paper";
            case FAX -> "by fax";
            case NETWORK -> "in your network";
            case PORTAL -> "through the portal";
            case IN_PERSON -> "in person";
        };
    }

    /** What a task asks one to do. */
    public static String of(TaskKind task) {
        return switch (task) {
            case ASK_DECISION_DATE -> "Ask in the interview when they will decide";
            case COLLECT_CARDS -> "Collect a card from everyone you meet";
            case CONFIRM_RESUME -> "Make sure they have your resume at hand";
            case DEBRIEF -> "Write down how it went while it is fresh";
            case ALERT_REFERENCES -> "Tell your references to expect a call";
            case KEEP_SEARCHING -> "Keep searching elsewhere";
            case PATIENCE_NOTE -> "Be patient: hiring takes its time";
            case PROFILE_CONSISTENCY -> "See that your profiles agree with your resume";
            case RECONFIRM_POSTING -> "See whether the posting is still up";
            case FOLLOW_INSTRUCTIONS -> "Follow the posting's instructions";
            case INVOLVE_RECRUITER -> "Involve the recruiter who presented you";
            case CLOSING_NOTE -> "Write yourself a closing note";
            case MONTHLY_REVIEW -> "Look again once a month";
            case UNSENT_THANK_YOU -> "A thank-you was never sent; decide whether it still should be";
            case CHECK_STILL_OPEN -> "Find out whether the job is still open";
            case CLARIFY_STOP -> "Say what they meant when they asked you to stop";
            case CLARIFY_DATE -> "Say which date they meant";
            case CONFIRM_HELD -> "Say whether the interview took place";
            case CHOOSE_DATE -> "Choose a day: this rulebook names none";
            case NOTE_CALL -> "Note how the call went";
            case MARK_OFFER_DEADLINE -> "Mark the day by which the offer wants an answer";
        };
    }

    /** The answer in a word or two. */
    public static String of(Verdict verdict) {
        return switch (verdict) {
            case YES -> "Yes";
            case YES_BUT -> "Yes, but";
            case NOT_UNTIL -> "Not yet";
            case ANOTHER_CHANNEL -> "Not this way";
            case NO -> "No";
        };
    }
}
