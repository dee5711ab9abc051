package afterword.prose.reply;

/**
 * A cue found in a text.
 *
 * @param pattern which of the lexicon's patterns found it
 * @param sentence the sentence's number, {@link #SUBJECT} for the subject line
 */
record Hit(Cue cue, int pattern, int sentence) {

    static final int SUBJECT = -1;

    Sign sign() {
        return cue.sign();
    }
}
