package afterword.prose.reply;

import afterword.prose.reply.Material.Sample;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the weights of {@link Opinion} out of {@link Material}: for each answer a logistic regression with a quadratic
 * penalty, by liblinear's trust region, which draws no lots. Of a mail of several sentences it is only known what the whole
 * says; which sentence says it is told by the model of the round before.
 */
final class Trainer {

    private static final double COST = 60;
    private static final double PRECISION = 0.01;
    private static final int FEWEST = 2;
    private static final int MOST = 24_000;
    private static final int LARGEST = 127;

    private final List<Sample> samples;
    private final List<EnumSet<Answer>> says = new ArrayList<>();
    private final Map<Integer, Integer> columns = new TreeMap<>();
    private final double[][] weights = new double[Opinion.ANSWERS][];
    private Feature[][] rows = {};

    private Trainer(List<Sample> samples) {
        this.samples = samples;
        samples.forEach(sample -> says.add(sample.alone() ? sample.says() : EnumSet.noneOf(Answer.class)));
    }

    /** The weights, as {@link Opinion#read} wants them. */
    static byte[] train(List<Sample> samples) {
        Linear.disableDebugOutput();
        Trainer trainer = new Trainer(samples);
        trainer.choose(trainer.common());
        trainer.fit(IntStream.range(0, samples.size())
                .filter(i -> samples.get(i).alone())
                .toArray());
        int[] all = IntStream.range(0, samples.size()).toArray();
        trainer.assign();
        trainer.fit(all);
        trainer.assign();
        trainer.choose(trainer.heaviest());
        trainer.fit(all);
        return trainer.written();
    }

    static Opinion opinion(List<Sample> samples) {
        try {
            return Opinion.read(new ByteArrayInputStream(train(samples)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int[] common() {
        Map<Integer, Integer> counts = new HashMap<>();
        samples.forEach(sample ->
                Arrays.stream(sample.traits()).distinct().forEach(trait -> counts.merge(trait, 1, Integer::sum)));
        return counts.keySet().stream()
                .filter(trait -> counts.getOrDefault(trait, 0) >= FEWEST)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The traits of which the model makes most. */
    private int[] heaviest() {
        Map<Integer, Double> heaviest = new HashMap<>();
        columns.forEach((trait, column) -> heaviest.put(
                trait,
                Arrays.stream(weights)
                        .mapToDouble(w -> Math.abs(w[column - 1]))
                        .max()
                        .orElse(0)));
        return heaviest.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private void choose(int[] traits) {
        columns.clear();
        Arrays.stream(traits).sorted().forEach(trait -> columns.put(trait, columns.size() + 1));
        rows = samples.stream().map(sample -> row(sample.traits())).toArray(Feature[][]::new);
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

    private void fit(int[] used) {
        Feature[][] x = Arrays.stream(used).mapToObj(i -> rows[i]).toArray(Feature[][]::new);
        Arrays.stream(Answer.values()).parallel().forEach(answer -> {
            Problem problem = new Problem();
            problem.l = used.length;
            problem.n = columns.size() + 1;
            problem.bias = -1;
            problem.x = x;
            problem.y = Arrays.stream(used)
                    .mapToDouble(i -> says(i, answer) ? 1 : -1)
                    .toArray();
            double[] made = new double[problem.n];
            made[problem.n - 1] = -10;
            if (Arrays.stream(problem.y).anyMatch(y -> y > 0)) {
                Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISION));
                double sign = model.getLabels()[0];
                made = Arrays.stream(model.getFeatureWeights())
                        .map(w -> sign * w)
                        .toArray();
            }
            weights[answer.ordinal()] = made;
        });
    }

    private boolean says(int sample, Answer answer) {
        return answer == Answer.UNSURE
                ? says.get(sample).isEmpty()
                : says.get(sample).contains(answer);
    }

    /** Tells of each mail of several sentences which of them say what the mail says. */
    private void assign() {
        int start = 0;
        while (start < samples.size()) {
            int end = start + 1;
            while (end < samples.size()
                    && !samples.get(start).alone()
                    && samples.get(end).mail() == samples.get(start).mail()) {
                end++;
            }
            if (!samples.get(start).alone()) {
                for (int i = start; i < end; i++) {
                    says.get(i).clear();
                }
                for (Answer answer : samples.get(start).says()) {
                    int likeliest = start;
                    for (int i = start; i < end; i++) {
                        likeliest = score(answer, i) > score(answer, likeliest) ? i : likeliest;
                        if (score(answer, i) > 0) {
                            says.get(i).add(answer);
                        }
                    }
                    says.get(likeliest).add(answer);
                }
            }
            start = end;
        }
    }

    private double score(Answer answer, int sample) {
        double sum = 0;
        for (Feature feature : rows[sample]) {
            sum += weights[answer.ordinal()][feature.getIndex() - 1] * feature.getValue();
        }
        return sum;
    }

    private byte[] written() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            double[] steps = new double[Opinion.ANSWERS];
            for (int answer = 0; answer < Opinion.ANSWERS; answer++) {
                double[] of = weights[answer];
                steps[answer] = Arrays.stream(of, 0, columns.size())
                                .map(Math::abs)
                                .max()
                                .orElse(1)
                        / LARGEST;
                out.writeFloat((float) of[columns.size()]);
                out.writeFloat((float) steps[answer]);
            }
            out.writeInt(columns.size());
            int last = Integer.MIN_VALUE;
            for (Map.Entry<Integer, Integer> column : columns.entrySet()) {
                out.writeInt(column.getKey() - last);
                last = column.getKey();
                List<Byte> pairs = new ArrayList<>();
                for (int answer = 0; answer < Opinion.ANSWERS; answer++) {
                    long weight =
                            steps[answer] == 0 ? 0 : Math.round(weights[answer][column.getValue() - 1] / steps[answer]);
                    if (weight != 0) {
                        pairs.add((byte) answer);
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
