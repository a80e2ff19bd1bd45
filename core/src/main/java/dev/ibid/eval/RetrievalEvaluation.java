package dev.ibid.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of a run. Every judged query that has a relevant document counts, with 0 where the run has nothing for it
 * (trec_eval's option {@code -c}); queries without a relevant document are left out.
 *
 * @param tag name of the run
 * @param perQuery the figures by measure and query id, in the order of the judgments
 */
public record RetrievalEvaluation(String tag, Map<RetrievalMeasure, Map<String, Double>> perQuery) {
    /** How deep a ranking is asked for: recall at 100 is the deepest measure, and MRR gains nothing beyond. */
    public static final int DEPTH = 100;

    /** Reported unless told otherwise. */
    public static final List<RetrievalMeasure> DEFAULT_MEASURES = List.of(
            RetrievalMeasure.ndcg(10),
            RetrievalMeasure.map(5),
            RetrievalMeasure.map(DEPTH),
            RetrievalMeasure.mrr(),
            RetrievalMeasure.recall(10),
            RetrievalMeasure.recall(DEPTH),
            RetrievalMeasure.hit(1),
            RetrievalMeasure.hit(3));

    /** Copies the maps, keeping their order. */
    public RetrievalEvaluation {
        Map<RetrievalMeasure, Map<String, Double>> copy = new LinkedHashMap<>();
        perQuery.forEach(
                (measure, values) -> copy.put(measure, Collections.unmodifiableMap(new LinkedHashMap<>(values))));
        perQuery = Collections.unmodifiableMap(copy);
    }

    /**
     * {@return the rankings that a system gives for all queries}
     *
     * @param tag name of the run, without white space
     * @param queries asked in their order
     * @param system asked once for each query
     * @throws Exception what the system throws
     */
    public static TrecRun run(String tag, Queries queries, Retriever system) throws Exception {
        Map<String, List<ScoredDocument>> rankings = new LinkedHashMap<>();
        for (Map.Entry<String, String> query : queries.texts().entrySet()) {
            rankings.put(query.getKey(), system.search(query.getValue(), DEPTH));
        }
        return new TrecRun(tag, rankings);
    }

    /**
     * {@return the figures of a run}
     *
     * @param run the rankings
     * @param judgments what is relevant; says which queries count
     * @param measures what to compute
     */
    public static RetrievalEvaluation of(TrecRun run, Judgments judgments, List<RetrievalMeasure> measures) {
        Map<RetrievalMeasure, Map<String, Double>> perQuery = new LinkedHashMap<>();
        for (RetrievalMeasure measure : measures) {
            Map<String, Double> values = new LinkedHashMap<>();
            for (String query : judgments.grades().keySet()) {
                if (judgments.hasRelevant(query)) {
                    List<String> ranking =
                            run.of(query).stream().map(ScoredDocument::id).toList();
                    values.put(query, measure.of(ranking, judgments.of(query)));
                }
            }
            perQuery.put(measure, values);
        }
        return new RetrievalEvaluation(run.tag(), perQuery);
    }

    /** {@return the number of queries that count} */
    public int queries() {
        return perQuery.values().stream().mapToInt(Map::size).max().orElse(0);
    }

    /**
     * {@return the mean of a measure over the queries, in [0, 1]; 0 if there are none}
     *
     * @param measure one of those computed
     * @throws IllegalArgumentException if it was not measured
     */
    public double mean(RetrievalMeasure measure) {
        return values(measure).values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    /**
     * {@return whether this run differs from another by more than chance}
     *
     * @param other evaluated with the same judgments
     * @param measure one of those computed
     * @throws IllegalArgumentException if the measure is missing in one, or the queries are not the same
     */
    public PairedTest against(RetrievalEvaluation other, RetrievalMeasure measure) {
        Map<String, Double> mine = values(measure);
        Map<String, Double> theirs = other.values(measure);
        if (!mine.keySet().equals(theirs.keySet())) {
            throw new IllegalArgumentException("the two runs were evaluated on different queries");
        }
        double[] first = mine.values().stream().mapToDouble(Double::doubleValue).toArray();
        double[] second = mine.keySet().stream()
                .mapToDouble(query -> theirs.getOrDefault(query, 0.0))
                .toArray();
        return PairedTest.of(first, second);
    }

    private Map<String, Double> values(RetrievalMeasure measure) {
        Map<String, Double> values = perQuery.get(measure);
        if (values == null) {
            throw new IllegalArgumentException(measure.label() + " was not measured");
        }
        return values;
    }
}
