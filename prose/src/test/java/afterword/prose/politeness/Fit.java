package afterword.prose.politeness;

import afterword.engine.notation.Fields;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the weights of {@link Manners}: a logistic regression that tells the politer half of requests from the other, with a
 * quadratic penalty, by liblinear's trust region, which draws no lots. A word alone or two in a row may have a weight if they are common in requests and stand in an allowed
 * vocabulary; they are held twice as tightly as the ways of asking, and those that come to little are left out.
 */
final class Fit {

    private static final double COST = 0.15;
    private static final double PRECISION = 0.001;
    /** A trait that stands in fewer requests has no weight. */
    private static final int FEWEST = 4;
    /** How much of a way of asking a word is. */
    private static final double WORD = 0.5;
    /** Words with less are left out. */
    private static final double LEAST = 0.06;

    private final Set<String> vocabulary;
    private final Phrasebook<String> ways = new Phrasebook<>();
    private final Map<String, Integer> columns = new TreeMap<>();

    private Fit(Set<String> vocabulary) {
        this.vocabulary = vocabulary;
        for (Strategy strategy :
                Strategy.read(Fields.of(Manners.ways(), "the ways of asking").get("strategies"))) {
            strategy.phrases().forEach(phrase -> ways.add(phrase, "[" + strategy.name() + "]"));
        }
    }

    /**
     * Weights by name, the start under {@link Manners#PLAIN}; rounded to hundredths.
     *
     * @param vocabulary words that may have a weight
     */
    static Map<String, Double> weights(Collection<Judged> requests, Set<String> vocabulary) {
        Linear.disableDebugOutput();
        Fit fit = new Fit(vocabulary);
        List<Judged> used = List.copyOf(requests);
        List<Set<String>> traits =
                used.stream().map(request -> fit.traits(request.text())).toList();
        Map<String, Integer> counts = new HashMap<>();
        traits.forEach(all -> all.forEach(trait -> counts.merge(trait, 1, Integer::sum)));
        counts.values().removeIf(count -> count < FEWEST);
        fit.choose(counts.keySet());
        double[] first = fit.fit(used, traits);
        fit.choose(fit.columns.keySet().stream()
                .filter(trait -> fit.way(trait) || Math.abs(fit.weight(trait, first)) >= LEAST)
                .toList());
        double[] last = fit.fit(used, traits);
        Map<String, Double> weights = new TreeMap<>();
        fit.columns.keySet().forEach(trait -> weights.put(trait, rounded(fit.weight(trait, last))));
        weights.put(Manners.PLAIN, rounded(last[fit.columns.size()]));
        weights.values().removeIf(weight -> weight == 0);
        return weights;
    }

    private Set<String> traits(String text) {
        Tokens tokens = Tokens.of(text);
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            ways.at(tokens, i, tokens.size(), (way, end) -> found.add(way));
            String word = tokens.word(i);
            if (allowed(word)) {
                if (!word.equals(Tokens.START)) {
                    found.add(word);
                }
                if (i + 1 < tokens.size() && allowed(tokens.word(i + 1))) {
                    found.add(word + " " + tokens.word(i + 1));
                }
            }
        }
        return found;
    }

    private boolean allowed(String word) {
        return word.equals(Tokens.START) || word.equals("!") || vocabulary.contains(word);
    }

    private boolean way(String trait) {
        return trait.startsWith("[");
    }

    private double weight(String trait, double[] of) {
        return of[Objects.requireNonNull(columns.get(trait)) - 1] * (way(trait) ? 1 : WORD);
    }

    private void choose(Collection<String> traits) {
        List<String> chosen = traits.stream().sorted().toList();
        columns.clear();
        chosen.forEach(trait -> columns.put(trait, columns.size() + 1));
    }

    private double[] fit(List<Judged> requests, List<Set<String>> traits) {
        Problem problem = new Problem();
        problem.l = requests.size();
        problem.n = columns.size() + 1;
        problem.bias = -1;
        problem.x = traits.stream().map(this::row).toArray(Feature[][]::new);
        problem.y = requests.stream().mapToDouble(Judged::half).toArray();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISION));
        double sign = model.getLabels()[0];
        return Arrays.stream(model.getFeatureWeights())
                .map(weight -> sign * weight)
                .toArray();
    }

    private Feature[] row(Set<String> traits) {
        Set<Integer> here = new TreeSet<>();
        Set<Integer> ways = new HashSet<>();
        for (String trait : traits) {
            Integer column = columns.get(trait);
            if (column != null) {
                here.add(column);
                if (way(trait)) {
                    ways.add(column);
                }
            }
        }
        Feature[] row = new Feature[here.size() + 1];
        int at = 0;
        for (int column : here) {
            row[at++] = new FeatureNode(column, ways.contains(column) ? 1 : WORD);
        }
        row[at] = new FeatureNode(columns.size() + 1, 1);
        return row;
    }

    private static double rounded(double weight) {
        return Math.round(weight * 100) / 100.0;
    }
}
