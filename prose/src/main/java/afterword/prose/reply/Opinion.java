package afterword.prose.reply;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * The second opinion: what a sentence says, by a linear model over its {@link Traits}. The weights are made from labelled
 * sentences by the trainer beside the tests; docs/decisions/second-opinion.md tells why and how. For each answer there is
 * a probability of its own; {@link Answer#UNSURE} stands for saying nothing, {@link Answer#FORM_REJECTION} for any refusal.
 */
final class Opinion {

    /** Answers there are; a row of weights has one for each, by its ordinal. */
    static final int ANSWERS = Answer.values().length;

    private final float[] biases = new float[ANSWERS];
    private final float[] steps = new float[ANSWERS];
    /** A table of pairs: a trait and where its weights begin, 0 for an empty pair. */
    private final int[] places;

    private final byte[] rows;
    private final int mask;

    private Opinion(DataInputStream in) throws IOException {
        for (int answer = 0; answer < ANSWERS; answer++) {
            biases[answer] = in.readFloat();
            steps[answer] = in.readFloat();
        }
        int count = in.readInt();
        mask = 2 * Integer.highestOneBit(count * 2) - 1;
        places = new int[mask + 1];
        rows = new byte[(count + 1) * ANSWERS];
        int trait = Integer.MIN_VALUE;
        for (int row = 1; row <= count; row++) {
            trait += in.readInt();
            int at = trait << 1 & mask;
            while (places[at + 1] != 0) {
                at = at + 2 & mask;
            }
            places[at] = trait;
            places[at + 1] = row * ANSWERS;
            for (int left = in.readByte(); left > 0; left--) {
                rows[row * ANSWERS + in.readByte()] = in.readByte();
            }
        }
    }

    /** One that knows nothing: for measuring what the cues do alone. */
    private Opinion() {
        Arrays.fill(biases, Float.NEGATIVE_INFINITY);
        places = new int[2];
        rows = new byte[0];
        mask = 1;
    }

    static Opinion none() {
        return new Opinion();
    }

    boolean knowsNothing() {
        return rows.length == 0;
    }

    /** @throws UncheckedIOException if the weights cannot be read */
    static Opinion load() {
        try (InputStream in = Opinion.class.getResourceAsStream("opinion.gz")) {
            return read(Objects.requireNonNull(in, "opinion.gz"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Opinion read(InputStream compressed) throws IOException {
        return new Opinion(new DataInputStream(new BufferedInputStream(new GZIPInputStream(compressed))));
    }

    /**
     * Raises probabilities to what they are for a sentence, where that is more.
     *
     * @param probable 0 to 1, for each answer by its ordinal
     */
    void raise(float[] probable, Traits traits) {
        int[] sums = new int[ANSWERS];
        int known = 0;
        for (int i = 0; i < traits.count; i++) {
            int place = place(traits.found[i]);
            if (place != 0) {
                known++;
                for (int answer = 0; answer < ANSWERS; answer++) {
                    sums[answer] += rows[place + answer];
                }
            }
        }
        float scale = (float) (1 / Math.sqrt(Math.max(1, known)));
        for (int answer = 0; answer < ANSWERS; answer++) {
            double score = biases[answer] + steps[answer] * sums[answer] * scale;
            probable[answer] = Math.max(probable[answer], (float) (1 / (1 + Math.exp(-score))));
        }
    }

    private int place(int trait) {
        int at = trait << 1 & mask;
        while (places[at + 1] != 0) {
            if (places[at] == trait) {
                return places[at + 1];
            }
            at = at + 2 & mask;
        }
        return 0;
    }
}
