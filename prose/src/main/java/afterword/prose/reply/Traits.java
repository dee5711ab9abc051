package afterword.prose.reply;

import java.util.Arrays;
import java.util.List;

/**
 * What a linear model looks at in a sentence, as numbers: its words and their kinds alone, by two and three and with gaps,
 * what is denied, what is conditional, which form the sentence has. Filled anew for each sentence.
 */
final class Traits {

    private static final int NEGATED = 4;
    private static final int FAR = 12;
    private static final int WIDEST = 4;

    private static final int[] SIGNS = Arrays.stream(Sign.values())
            .mapToInt(sign -> Stem.hash(sign.name()))
            .toArray();

    private final Kin kin;
    private final int[] kinds = new int[Words.MOST + 4];
    private final int[] mixed = new int[Words.MOST + 4];
    private final boolean[] denied = new boolean[Words.MOST + 4];
    private final int deny;

    int[] found = new int[1 << 12];
    int count;

    Traits(Kin kin) {
        this.kin = kin;
        this.deny = Stem.hash("<deny>");
    }

    /** @param cues found in the sentence */
    void fill(Words words, boolean question, List<Hit> cues) {
        count = 0;
        int length = words.length;
        int left = 0;
        for (int i = 0; i < length; i++) {
            int kind = kin.of(words.stems[i]);
            kinds[i] = kind;
            mixed[i] = kind == Kin.NONE ? words.stems[i] : kind;
            if (words.pause[i]) {
                left = 0;
            }
            denied[i] = left > 0;
            left = kind == deny ? NEGATED : left - 1;
        }
        for (int i = 0; i < length; i++) {
            one(words, i);
            several(1, words.stems, i, length, 2);
            several(2, mixed, i, length, WIDEST);
            pairs(i, Math.min(length, i + FAR));
        }
        form(words, question);
        long signs = 0;
        for (Hit cue : cues) {
            long sign = 1L << cue.sign().ordinal();
            if ((signs & sign) == 0) {
                add(70, SIGNS[cue.sign().ordinal()], 0, 0);
            }
            signs |= sign;
        }
    }

    private void one(Words words, int i) {
        add(11, words.stems[i], 0, 0);
        if (kinds[i] != Kin.NONE) {
            add(12, kinds[i], 0, 0);
        }
        if (denied[i]) {
            add(13, mixed[i], 0, 0);
        }
        if (words.condition[i]) {
            add(14, mixed[i], 0, 0);
        }
    }

    /** Two and three in a row, and two with a gap between. */
    private void several(int family, int[] of, int i, int length, int widest) {
        if (i + 1 < length) {
            add(20 + family, of[i], of[i + 1], 0);
        }
        if (i + 2 < length) {
            add(30 + family, of[i], of[i + 1], of[i + 2]);
        }
        for (int gap = 2; gap <= widest && i + gap < length; gap++) {
            add(40 + family, of[i], of[i + gap], 0);
        }
    }

    /** Two kinds, one anywhere after the other. */
    private void pairs(int i, int end) {
        if (kinds[i] == Kin.NONE) {
            return;
        }
        for (int j = i + 1; j < end; j++) {
            if (kinds[j] != Kin.NONE) {
                add(denied[j] && !denied[i] ? 51 : 50, kinds[i], kinds[j], 0);
            }
        }
    }

    private void form(Words words, boolean question) {
        if (question) {
            add(61, 0, 0, 0);
        }
        if (words.length == 0) {
            return;
        }
        add(62, mixed[0], 0, 0);
        add(63, mixed[0], words.length > 1 ? mixed[1] : 0, 0);
        add(64, mixed[words.length - 1], 0, 0);
        add(65, Math.min(6, words.length / 3), 0, 0);
        if (words.sorry) {
            add(66, 0, 0, 0);
        }
        if (words.waits) {
            add(67, 0, 0, 0);
        }
        for (int i = 0; i < words.length; i++) {
            if (words.condition[i]) {
                add(68, 0, 0, 0);
                break;
            }
        }
    }

    void add(int family, int a, int b, int c) {
        if (count == found.length) {
            return;
        }
        found[count++] = mix(family, a, b, c);
    }

    static int mix(int family, int a, int b, int c) {
        int hash = family * 0x9E3779B1 + a;
        hash = (hash ^ hash >>> 15) * 0x85EBCA6B + b;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35 + c;
        hash ^= hash >>> 16;
        return hash * 0x27D4EB2F;
    }
}
