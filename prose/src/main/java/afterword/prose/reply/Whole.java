package afterword.prose.reply;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a linear model looks at in a mail as a whole, as numbers: how likely its sentences are to say each thing, the
 * likeliest alone and all together, what the rules make of it, the cues in it, and its first words. A sentence that says
 * little alone says more beside the others: "I have gone with a lad from the village" beside "Sorry" and praise.
 */
final class Whole {

    /** So many words are looked at; what comes later in a mail seldom changes what it means. */
    private static final int MOST_WORDS = 300;

    private static final int MOST_SENTENCES = 16;

    private static final float[] STEPS = {
        .01f, .02f, .04f, .07f, .12f, .2f, .3f, .4f, .5f, .6f, .7f, .8f, .9f, .96f, .99f
    };
    /** Of a subject line, which says less, every second step from here on. */
    private static final int FIRST_OF_SUBJECT = 4;

    private static final float LIKELY = 0.3f;

    private static final Answer[] ANSWERS = Answer.values();

    private final Kin kin;
    private int[] traits = new int[1 << 10];
    private int count;
    private int words;

    Whole(Kin kin) {
        this.kin = kin;
    }

    /** The words of a sentence, each of the mail's being counted once. */
    void add(Words of, boolean subject) {
        for (int i = 0; i < of.length && words < MOST_WORDS; i++, words++) {
            int stem = of.stems[i];
            int kind = kin.of(stem);
            add(subject ? 82 : 80, stem, 0);
            if (kind != Kin.NONE) {
                add(subject ? 84 : 83, kind, 0);
            }
            if (!subject && i + 1 < of.length) {
                add(81, stem, of.stems[i + 1]);
            }
        }
    }

    /**
     * All traits of the mail; to be called once, when all its sentences were added.
     *
     * @param rules what the rules claim
     * @param personal whether it speaks to one person
     */
    int[] traits(List<Verdict> verdicts, List<Hit> hits, Set<Answer> rules, boolean personal) {
        opinions(verdicts);
        for (Answer one : rules) {
            add(94, Agreement.known(one).ordinal(), 0);
            for (Answer other : rules) {
                if (other.compareTo(one) > 0) {
                    add(
                            95,
                            Agreement.known(one).ordinal(),
                            Agreement.known(other).ordinal());
                }
            }
        }
        for (Hit hit : hits) {
            add(hit.sentence() == Hit.SUBJECT ? 97 : 96, hit.sign().ordinal(), 0);
        }
        add(98, personal ? 1 : 0, 0);
        add(99, Math.min(MOST_SENTENCES, verdicts.size()) / 2, 0);
        return Arrays.stream(traits, 0, count).distinct().toArray();
    }

    private void opinions(List<Verdict> verdicts) {
        float[] said = new float[ANSWERS.length];
        for (Answer answer : ANSWERS) {
            if (answer == Answer.UNSURE) {
                continue;
            }
            float most = 0;
            float none = 1;
            float subject = 0;
            for (Verdict verdict : verdicts) {
                float probable = verdict.of(answer);
                if (verdict.sentence() == Hit.SUBJECT) {
                    subject = probable;
                } else {
                    most = Math.max(most, probable);
                    none *= 1 - probable;
                }
            }
            said[answer.ordinal()] = most;
            for (int step = 0; step < STEPS.length; step++) {
                if (most > STEPS[step]) {
                    add(91, answer.ordinal(), step);
                }
                if (1 - none > STEPS[step]) {
                    add(92, answer.ordinal(), step);
                }
                if (subject > STEPS[step] && step >= FIRST_OF_SUBJECT && step % 2 == 0) {
                    add(93, answer.ordinal(), step);
                }
            }
        }
        for (int one = 0; one < said.length; one++) {
            for (int other = one + 1; other < said.length; other++) {
                if (said[one] > LIKELY && said[other] > LIKELY) {
                    add(90, one, other);
                }
            }
        }
    }

    private void add(int family, int a, int b) {
        if (count == traits.length) {
            traits = Arrays.copyOf(traits, 2 * count);
        }
        traits[count++] = Traits.mix(family, a, b, 0);
    }
}
