package afterword.prose.reply;

/**
 * One thing a mail says.
 *
 * @param answer what
 * @param evidence the sentence that says so, in the body; empty at its start if the subject line or the envelope does
 * @param confidence 0 to 1; below {@link #SURE} a person is asked to look
 */
public record Claim(Answer answer, Span evidence, double confidence) {

    /** From here on a claim is shown as read, and not as a question. */
    public static final double SURE = 0.7;
}
