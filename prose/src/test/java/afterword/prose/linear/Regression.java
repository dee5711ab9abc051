package afterword.prose.linear;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the weights of a {@link LinearModel}: for each label a logistic regression with a quadratic penalty, by liblinear's
 * trust region, which draws no lots, so the same samples give the same weights.
 */
public final class Regression {

    private static final double PRECISION = 0.01;
    private static final int FEWEST = 2;
    private static final int LARGEST = 127;

    private final List<int[]> samples;
    private final int labels;
    private final double cost;
    private final Map<Integer, Integer> columns = new TreeMap<>();
    private final double[][] weights;
    private Feature[][] rows = {};

    /** Whether a sample bears a label; null where nobody knows, and then it teaches that label nothing. */
    @FunctionalInterface
    public interface Says {
        @Nullable
        Boolean test(int sample, int label);
    }

    /**
     * @param samples the traits of each
     * @param cost how much a wrong sample counts against large weights
     */
    public Regression(List<int[]> samples, int labels, double cost) {
        Linear.disableDebugOutput();
        this.samples = samples;
        this.labels = labels;
        this.cost = cost;
        this.weights = new double[labels][];
        choose(common());
    }

    private int[] common() {
        Map<Integer, Integer> counts = new HashMap<>();
        samples.forEach(
                sample -> Arrays.stream(sample).distinct().forEach(trait -> counts.merge(trait, 1, Integer::sum)));
        return counts.keySet().stream()
                .filter(trait -> counts.getOrDefault(trait, 0) >= FEWEST)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Leaves only the traits of which the model makes most. */
    public void thin(int most) {
        Map<Integer, Double> heaviest = new HashMap<>();
        columns.forEach((trait, column) -> heaviest.put(
                trait,
                Arrays.stream(weights)
                        .mapToDouble(w -> Math.abs(w[column - 1]))
                        .max()
                        .orElse(0)));
        choose(heaviest.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .mapToInt(Map.Entry::getKey)
                .toArray());
    }

    private void choose(int[] traits) {
        columns.clear();
        Arrays.stream(traits).sorted().forEach(trait -> columns.put(trait, columns.size() + 1));
        rows = samples.stream().map(this::row).toArray(Feature[][]::new);
    }

    private Feature[] row(int[] traits) {
        Map<Integer, Integer> times = new TreeMap<>();
        for (int trait : traits) {
            Integer column = columns.get(trait);
            if (column != null) {
                times.merge(column, 1, Integer::sum);
            }
        }
        int known = times.values().stream().mapToInt(Integer::intValue).sum();
        double scale = 1 / Math.sqrt(Math.max(1, known));
        List<Feature> row = new ArrayList<>();
        times.forEach((column, count) -> row.add(new FeatureNode(column, count * scale)));
        row.add(new FeatureNode(columns.size() + 1, 1));
        return row.toArray(Feature[]::new);
    }

    /** @param used the samples to learn from */
    public void fit(int[] used, Says says) {
        IntStream.range(0, labels).parallel().forEach(label -> {
            int[] known =
                    Arrays.stream(used).filter(i -> says.test(i, label) != null).toArray();
            Problem problem = new Problem();
            problem.l = known.length;
            problem.n = columns.size() + 1;
            problem.bias = -1;
            problem.x = Arrays.stream(known).mapToObj(i -> rows[i]).toArray(Feature[][]::new);
            problem.y = Arrays.stream(known)
                    .mapToDouble(i -> Boolean.TRUE.equals(says.test(i, label)) ? 1 : -1)
                    .toArray();
            double[] made = new double[problem.n];
            made[problem.n - 1] = -10;
            if (Arrays.stream(problem.y).anyMatch(y -> y > 0)) {
                Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, PRECISION));
                double sign = model.getLabels()[0];
                made = Arrays.stream(model.getFeatureWeights())
                        .map(w -> sign * w)
                        .toArray();
            }
            weights[label] = made;
        });
    }

    /** How much speaks for a label; above 0 more than against it. */
    public double score(int label, int sample) {
        double sum = 0;
        for (Feature feature : rows[sample]) {
            sum += weights[label][feature.getIndex() - 1] * feature.getValue();
        }
        return sum;
    }

    /** The weights, as {@link LinearModel#read} wants them. */
    public byte[] written() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            double[] steps = new double[labels];
            for (int label = 0; label < labels; label++) {
                double[] of = weights[label];
                steps[label] = Arrays.stream(of, 0, columns.size())
                                .map(Math::abs)
                                .max()
                                .orElse(1)
                        / LARGEST;
                out.writeFloat((float) of[columns.size()]);
                out.writeFloat((float) steps[label]);
            }
            out.writeInt(columns.size());
            int last = Integer.MIN_VALUE;
            for (Map.Entry<Integer, Integer> column : columns.entrySet()) {
                out.writeInt(column.getKey() - last);
                last = column.getKey();
                List<Byte> pairs = new ArrayList<>();
                for (int label = 0; label < labels; label++) {
                    long weight =
                            steps[label] == 0 ? 0 : Math.round(weights[label][column.getValue() - 1] / steps[label]);
                    if (weight != 0) {
                        pairs.add((byte) label);
                        pairs.add((byte) weight);
                    }
                }
                out.writeByte(pairs.size() / 2);
                for (byte each : pairs) {
                    out.writeByte(each);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
