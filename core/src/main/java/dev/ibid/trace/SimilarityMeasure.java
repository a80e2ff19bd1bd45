package dev.ibid.trace;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Measures how much two statements share, by weighted words, concepts and names. */
final class SimilarityMeasure {
    private final WordWeights weights;

    SimilarityMeasure(WordWeights weights) {
        this.weights = weights;
    }

    Similarity measure(Statement a, Statement b, WordAlignment alignment, List<QuantityPair> quantities) {
        Map<String, Double> first = bag(a, quantities, true);
        Map<String, Double> second = bag(b, quantities, false);
        Set<String> shared = new TreeSet<>(first.keySet());
        shared.retainAll(second.keySet());
        double both = shared.stream()
                .mapToDouble(w -> Math.min(get(first, w), get(second, w)))
                .sum();
        double all = sum(first) + sum(second) - both;
        int longer = Math.max(a.tokens().size(), b.tokens().size());
        return new Similarity(
                longer == 0 ? 0 : alignment.exactWords() / (double) longer,
                alignment.longestRun(),
                ratio(both, sum(first)),
                ratio(both, sum(second)),
                ratio(both, all),
                shared.stream().filter(w -> !w.startsWith("=")).toList(),
                common(a.nameStems(), b.nameStems()),
                common(a.concepts(), b.concepts()));
    }

    double weight(String stem) {
        return weights.of(stem);
    }

    double weight(Collection<String> stems) {
        return stems.stream().mapToDouble(weights::of).sum();
    }

    /** Words of a statement with their weights; a quantity that the other statement shares counts as one word "=n". */
    private Map<String, Double> bag(Statement statement, List<QuantityPair> quantities, boolean first) {
        Map<String, Double> bag = new TreeMap<>();
        for (Token token : statement.tokens()) {
            boolean inQuantity =
                    statement.quantities().stream().anyMatch(q -> q.span().contains(token.span()));
            if (token.content() && !inQuantity) {
                bag.merge(token.stem(), weights.of(token.stem()), Math::max);
            }
        }
        List<Quantity> own = statement.quantities();
        for (int i = 0; i < own.size(); i++) {
            bag.put("=" + key(own.get(i), i, quantities, first), 1.5 * weights.of("2"));
        }
        return bag;
    }

    private static String key(Quantity quantity, int index, List<QuantityPair> pairs, boolean first) {
        for (int k = 0; k < pairs.size(); k++) {
            QuantityPair pair = pairs.get(k);
            if (pair.match().agrees() && (first ? pair.first() : pair.second()).equals(quantity)) {
                return "shared" + k;
            }
        }
        return (first ? "first" : "second") + index;
    }

    private static List<String> common(Set<String> a, Set<String> b) {
        Set<String> both = new TreeSet<>(a);
        both.retainAll(b);
        return List.copyOf(both);
    }

    private static double get(Map<String, Double> bag, String word) {
        return bag.getOrDefault(word, 0.0);
    }

    private static double sum(Map<String, Double> bag) {
        return bag.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : Math.min(1, part / whole);
    }
}
