package afterword.prose.linear;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * What a sentence says, by its traits: for each label a probability of its own. Traits are numbers that somebody else draws
 * from the sentence; one that was never seen counts for nothing. The weights are made from labelled sentences under
 * {@code src/training}; docs/decisions/second-opinion.md and checks-of-tone.md tell why and how.
 */
public final class LinearModel {

    private final int labels;
    private final float[] biases;
    private final float[] steps;
    /** A table of pairs: a trait and where its weights begin, 0 for an empty pair. */
    private final int[] places;

    private final byte[] rows;
    private final int mask;

    private LinearModel(DataInputStream in, int labels) throws IOException {
        this.labels = labels;
        biases = new float[labels];
        steps = new float[labels];
        for (int label = 0; label < labels; label++) {
            biases[label] = in.readFloat();
            steps[label] = in.readFloat();
        }
        int count = in.readInt();
        mask = 2 * Integer.highestOneBit(count * 2) - 1;
        places = new int[mask + 1];
        rows = new byte[(count + 1) * labels];
        int trait = Integer.MIN_VALUE;
        for (int row = 1; row <= count; row++) {
            trait += in.readInt();
            int at = trait << 1 & mask;
            while (places[at + 1] != 0) {
                at = at + 2 & mask;
            }
            places[at] = trait;
            places[at + 1] = row * labels;
            for (int left = in.readByte(); left > 0; left--) {
                rows[row * labels + in.readByte()] = in.readByte();
            }
        }
    }

    private LinearModel(int labels) {
        this.labels = labels;
        biases = new float[labels];
        steps = new float[labels];
        Arrays.fill(biases, Float.NEGATIVE_INFINITY);
        places = new int[2];
        rows = new byte[0];
        mask = 1;
    }

    /** One that knows nothing: for measuring what is found without it. */
    public static LinearModel silent(int labels) {
        return new LinearModel(labels);
    }

    /**
     * The weights in a file beside a class.
     *
     * @param labels how many the file was made for
     * @throws UncheckedIOException if it cannot be read
     */
    public static LinearModel beside(Class<?> reader, String name, int labels) {
        try (InputStream in = reader.getResourceAsStream(name)) {
            return read(Objects.requireNonNull(in, name), labels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IOException if this is not what was written of a model with so many labels */
    public static LinearModel read(InputStream compressed, int labels) throws IOException {
        return new LinearModel(new DataInputStream(new BufferedInputStream(new GZIPInputStream(compressed))), labels);
    }

    public boolean knowsNothing() {
        return rows.length == 0;
    }

    /**
     * Raises probabilities to what they are for a sentence, where that is more.
     *
     * @param probable 0 to 1, for each label
     * @param traits of the sentence, as many as {@code count}
     */
    public void raise(float[] probable, int[] traits, int count) {
        int[] sums = new int[labels];
        int known = 0;
        for (int i = 0; i < count; i++) {
            int place = place(traits[i]);
            if (place != 0) {
                known++;
                for (int label = 0; label < labels; label++) {
                    sums[label] += rows[place + label];
                }
            }
        }
        float scale = (float) (1 / Math.sqrt(Math.max(1, known)));
        for (int label = 0; label < labels; label++) {
            double score = biases[label] + steps[label] * sums[label] * scale;
            probable[label] = Math.max(probable[label], (float) (1 / (1 + Math.exp(-score))));
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
