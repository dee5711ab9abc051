package afterword.engine.rule;

import afterword.engine.fact.Word;
import java.util.List;

/**
 * A question about the situation with a closed list of answers: all that a rule's {@code when} can ask. Because the
 * answers are few and known, the build can prove that two rules never apply together.
 */
public enum Circumstance implements Word {
    /** What the present waiting began with. */
    SINCE(
            "nothing",
            "application",
            "interview",
            "stated-date",
            "news",
            "request",
            "cancelled-round",
            "scheduled",
            "invitation"),
    /** What became of the application. */
    OUTCOME("open", "offered", "accepted", "rejected", "withdrawn"),
    /** Whether an interview was held, or is to come. */
    INTERVIEW("none", "scheduled", "held"),
    /** The stated date that is valid now. */
    TIMELINE("none", "exact", "vague"),
    /** Whether the stated date is more than thirty business days away. */
    FAR_DATE("no", "yes"),
    /** Whether whoever stated that date gave their word or spoke of a wish. */
    CERTAINTY("none", "commitment", "wish"),
    /** Whether the candidate wants the job. */
    JOB("wanted", "unwanted"),
    /** Whether the posting asks for anything besides no calls. */
    INSTRUCTIONS("none", "some"),
    /** Whether an agency presented the candidate, and whether messages go through it. */
    AGENCY("none", "through", "direct"),
    /** Whether the candidate already works there. */
    INTERNAL("no", "yes"),
    /** Whether references were named, and all of them told. */
    REFERENCES("none", "to-alert", "alerted"),
    /** How a rejection came. */
    REJECTION("none", "personal", "form"),
    /** This employer's own offer. */
    OFFER("none", "verbal", "written"),
    /** How far the employer asked to be left alone. */
    STOP("none", "no-status-contact", "process-silence", "no-contact", "unclear"),
    /** Whether the posting wants nobody contacted while the process runs. */
    POSTING_SILENCE("no", "yes"),
    /** Whether interview or date were more than thirty business days past when they were recorded. */
    STALE("no", "yes"),
    /** Whether a stated date lies before the day it was stated or before the interview. */
    DATE_IN_DOUBT("no", "yes"),
    /** Whether a contact the employer asked for is still to be made. */
    REQUEST("none", "pending", "done"),
    /** Whether another application at this employer is open. */
    OTHER_APPLICATION("no", "yes"),
    /** Whether the day of letting go has come. */
    PRESUMED_CLOSED("no", "yes"),
    /** Whether nothing is planned or awaited any more, and it is still open. */
    NOTHING_LEFT("no", "yes"),
    /** Follow-ups since the employer last said anything. */
    UNANSWERED("0", "1", "2", "3", "4", "5"),
    /** Follow-ups since the count began anew: news without a date does not reset it (D20). */
    COUNTED("0", "1", "2", "3", "4", "5"),
    /** Emails among those counted. */
    EMAILS("0", "1", "2", "3", "4", "5"),
    /** Completed calls among those counted. */
    CALLS_MADE("0", "1", "2", "3", "4", "5"),
    /** Calls that did not get through since the last completed contact. */
    ATTEMPTS("0", "1", "2", "3", "4", "5"),
    /** Different channels among the unanswered. */
    OUTLETS("0", "1", "2", "3", "4"),
    /** Of email and telephone, how many are allowed and not yet used. */
    OUTLETS_LEFT("0", "1", "2"),
    /** The channel of the last one; "either" while it is planned and the person may choose. */
    LAST_VIA("none", "email", "phone", "either", "other"),
    /** Whether the closing question has been asked in this round, and whether they said something since. */
    ASKED("no", "yes", "answered"),
    /** Whether the addressee can be called. */
    CALLS("possible", "forbidden", "no-number"),
    /** An offer elsewhere: none to tell of, the planned follow-up leaves time for it, or it does not. */
    OFFER_ELSEWHERE("none", "time-enough", "urgent"),
    /** An offer elsewhere that stands and was not told of: none, for a job wanted less than this one, or more. */
    OTHER_OFFER("none", "wanted-less", "wanted-more"),
    /** The medium an interviewer prefers. */
    MEDIUM("unsaid", "email", "paper-asked-for", "paper-inferred"),
    /** Whether an interview ended at least two hours before close of business on a business day. */
    ENDED("early", "late"),
    /** Whether the person can be reached in writing. */
    ADDRESS("known", "missing"),
    /** Whether feedback was asked for since the rejection. */
    FEEDBACK("none", "asked"),
    /** Requests for a missing address made so far. */
    LOOKUPS("0", "1", "2", "3", "4", "5"),
    /** An invitation into the candidate's network. */
    INVITE("none", "sent", "accepted");

    private final List<String> answers;
    private final String[] words;

    Circumstance(String... answers) {
        this.answers = List.of(answers);
        words = answers;
    }

    /** Its possible answers, in order; at most 31. */
    public List<String> answers() {
        return answers;
    }

    /**
     * The bit of an answer.
     *
     * @throws IllegalArgumentException if it is none of {@link #answers()}
     */
    // Whoever asks mostly has the very text that stands here.
    @SuppressWarnings("ReferenceEquality")
    public int bit(String answer) {
        for (int i = 0; i < words.length; i++) {
            if (words[i] == answer) {
                return 1 << i;
            }
        }
        int at = answers.indexOf(answer);
        if (at >= 0) {
            return 1 << at;
        }
        throw new IllegalArgumentException("'" + answer + "' is no answer to " + word());
    }

    /** Whether its answers are counts, so that "2+" may be written. */
    public boolean counts() {
        return answers.getFirst().equals("0");
    }

    /** All answers as a bit mask. */
    public int all() {
        return (1 << words.length) - 1;
    }
}
