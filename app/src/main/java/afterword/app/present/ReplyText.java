package afterword.app.present;

import afterword.prose.mail.Message;
import afterword.prose.reply.Answer;
import afterword.prose.reply.Claim;
import afterword.prose.reply.Reading;

/** What a mail means, for people: every reading with the words it rests on. */
public final class ReplyText {

    private static final int LONGEST_QUOTE = 240;

    private ReplyText() {}

    /** The reading as a page of 80 columns. */
    public static String of(Message message, Reading reading, boolean colour) {
        Paper paper = new Paper(colour);
        if (!reading.english()) {
            paper.title("This is not in English, and was read no further.");
            return paper.toString();
        }
        paper.title("What the mail says");
        for (Claim claim : reading.claims()) {
            String words = says(claim.answer());
            paper.line(2, claim.sure() ? words : words + " Not for sure: please look.");
            if (claim.evidence().end() > 0) {
                paper.line(4, "\"" + quote(claim.evidence().of(message.body())) + "\"");
            }
        }
        return paper.toString();
    }

    private static String quote(String says) {
        String line = says.replaceAll("[\\s\\p{C}]+", " ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "...";
    }

    /** What a mail says, in a sentence. */
    public static String says(Answer answer) {
        return switch (answer) {
            case ACKNOWLEDGEMENT -> "They have it, and say no more.";
            case NEWS -> "News of where things stand, without a date.";
            case TIMELINE -> "A date by which they decide or write.";
            case TIMELINE_MOVED -> "A new date in place of an earlier one.";
            case ON_HOLD -> "The search is on hold.";
            case INVITATION -> "An invitation.";
            case SCHEDULING -> "They want to meet and ask when.";
            case DOCUMENTS_WANTED -> "They want something in writing.";
            case CALL_WANTED -> "They ask you to call.";
            case FOLLOW_UP_WANTED -> "They ask you to write again later.";
            case FORM_REJECTION -> "A no, in the words everybody gets.";
            case PERSONAL_REJECTION -> "A no, written to you.";
            case REOPENED -> "You are in it again.";
            case OFFER -> "An offer.";
            case NO_STATUS_CONTACT -> "They ask not to be asked how things stand.";
            case PROCESS_SILENCE -> "Nobody who decides may be approached until they have.";
            case NO_CONTACT -> "They ask you not to contact them again.";
            case CALLS_WELCOME -> "Calls are welcome.";
            case CALLS_UNWELCOME -> "No calls, please.";
            case OUT_OF_OFFICE -> "Nobody there: an automatic reply.";
            case BOUNCE -> "A message came back undelivered.";
            case NO_JOB_MAIL -> "Nothing about your application.";
            case UNSURE -> "About your application; what it means was not understood.";
        };
    }
}
