package afterword.prose.reply;

/**
 * One thing a mail says.
 *
 * @param answer what
 * @param evidence the sentence that says so, in the body; empty at its start if the subject line or the envelope does
 * @param confidence 0 to 1
 */
public record Claim(Answer answer, Span evidence, double confidence) {

    private static final double SURE = 0.7;

    /**
     * Whether it may be shown as read, and not as a question. A refusal or a stop never is: too many were read that are none,
     * in words never seen (docs/replies.md), and a person acts on them.
     */
    public boolean sure() {
        return confidence >= SURE && !answer.grave();
    }
}
