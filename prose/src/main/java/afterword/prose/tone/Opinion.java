package afterword.prose.tone;

import afterword.prose.linear.LinearModel;
import java.util.Arrays;
import java.util.List;

/**
 * The second opinion of tone: how likely it is that somebody would mind a sentence, check by check, by what it shares with
 * sentences people have judged. Patterns are made of what somebody thought of; this has heard more voices, and knows no reason.
 * docs/decisions/checks-of-tone.md tells how both agree.
 */
final class Opinion {

    /** The checks it has an opinion of, in the order of the weights. */
    static final List<String> CHECKS =
            List.of("L1", "L2", "L3", "L4", "L5", "L6", "L7", "L8", "L18", "L20", "L21", "L22", "L24", "L26", "L27");

    /** Below this a pattern is taken to have misheard. */
    static final float LEAST = 0.01f;

    /** From this on a sentence may be a fault that no pattern knows. */
    static final float ENOUGH = 0.1f;

    /** From this on it is a warning; below it is advice. */
    static final float SURE = 0.85f;

    /** What a pattern finds in a sentence that is less likely than this a fault to any check at all is advice. */
    static final float DOUBTED = 0.25f;

    /** The same of rude words and of what is bitter, which are doubted only where next to nothing speaks for a fault. */
    static final float HARDLY_DOUBTED = 0.1f;

    /** Of one sentence no more is said without a pattern. */
    static final int MOST = 3;

    /** Shorter lines are names and greetings. */
    private static final int SHORTEST = 4;

    /** In a longer sentence one clause may be a fault among many that are none. */
    private static final int LONGEST = 40;

    /** A rude word is not taken back. */
    private static final String RUDE = "L1";

    /** What is bitter is read once more by whoever wrote it, however it is meant. */
    private static final String BITTER = "L20";

    private final LinearModel model;
    private final Traits traits = new Traits();
    private final float[] probable = new float[CHECKS.size()];
    private boolean whole;

    Opinion(LinearModel model) {
        this.model = model;
    }

    static LinearModel shipped() {
        return LinearModel.beside(Opinion.class, "/checks/opinion.gz", CHECKS.size());
    }

    void hear(String text, int start, int end) {
        Arrays.fill(probable, 0);
        traits.fill(text, start, end);
        whole = traits.words() >= SHORTEST;
        model.raise(probable, traits.found, traits.count);
    }

    /** Whether what a pattern found in the sentence stands. */
    boolean confirms(String check) {
        int label = CHECKS.indexOf(check);
        return label < 0
                || check.equals(RUDE)
                || traits.words() > LONGEST
                || model.knowsNothing()
                || probable[label] >= LEAST;
    }

    /** Whether the sentence is too likely harmless for what a pattern found in it to be more than advice. */
    boolean doubts(String check) {
        if (!CHECKS.contains(check) || !whole || traits.words() > LONGEST || model.knowsNothing()) {
            return false;
        }
        float harmless = 1;
        for (float each : probable) {
            harmless *= 1 - each;
        }
        return harmless > 1 - (check.equals(RUDE) || check.equals(BITTER) ? HARDLY_DOUBTED : DOUBTED);
    }

    /** The checks to which the sentence is a fault, the likeliest first. */
    List<String> faults() {
        return !whole
                ? List.of()
                : CHECKS.stream()
                        .filter(check -> of(check) >= ENOUGH)
                        .sorted((one, other) -> Float.compare(of(other), of(one)))
                        .limit(MOST)
                        .toList();
    }

    boolean sure(String check) {
        return of(check) >= SURE;
    }

    /** 0 to 1. */
    float of(String check) {
        return probable[CHECKS.indexOf(check)];
    }
}
