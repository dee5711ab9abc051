package afterword.prose.reply;

import java.util.Set;

/**
 * What the second opinion makes of a sentence.
 *
 * @param sentence its number, {@link Hit#SUBJECT} for the subject line
 * @param probable how probable each answer is, 0 to 1, by its ordinal
 * @param likeliest the most probable; {@link Answer#UNSURE} if the sentence most likely says nothing
 * @param plain whether it says so outright: in no question and no condition, not "until" and not "may"
 */
record Verdict(int sentence, float[] probable, Answer likeliest, boolean plain) {

    private static final Answer[] ANSWERS = Answer.values();

    static Verdict of(int sentence, float[] probable, boolean plain) {
        Answer likeliest = Answer.UNSURE;
        for (Answer answer : ANSWERS) {
            if (probable[answer.ordinal()] > probable[likeliest.ordinal()]) {
                likeliest = answer;
            }
        }
        return new Verdict(sentence, probable, likeliest, plain);
    }

    /** The same, but that some answers are not given. */
    Verdict without(Set<Answer> answers) {
        float[] rest = probable.clone();
        answers.forEach(answer -> rest[answer.ordinal()] = 0);
        return of(sentence, rest, plain);
    }

    float of(Answer answer) {
        return probable[answer.ordinal()];
    }

    /** How probable the likeliest is. */
    float most() {
        return of(likeliest);
    }
}
