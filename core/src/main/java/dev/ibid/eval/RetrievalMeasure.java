package dev.ibid.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A measure of one query's ranking, in [0, 1], as trec_eval 9 defines it. Documents that were not judged count as not
 * relevant.
 *
 * @param kind what is measured
 * @param depth how many of the first documents are looked at, at least 1; {@link #WHOLE} for all
 */
public record RetrievalMeasure(Kind kind, int depth) {
    /** A depth that no ranking reaches. */
    public static final int WHOLE = Integer.MAX_VALUE;

    /** What can be measured. */
    public enum Kind {
        /**
         * Normalised discounted cumulated gain (Järvelin and Kekäläinen 2002): the gain is the grade, the discount
         * log2(rank + 1), the ideal ranking is of all judged documents; trec_eval's {@code ndcg_cut}.
         */
        NDCG,
        /**
         * Average precision: precision at each relevant document within the depth, over the number of all relevant
         * documents, also where that is greater than the depth; trec_eval's {@code map_cut}.
         */
        MAP,
        /** One over the rank of the first relevant document, 0 if there is none; trec_eval's {@code recip_rank}. */
        MRR,
        /** Relevant documents within the depth, over all relevant ones; trec_eval's {@code recall}. */
        RECALL,
        /** 1 if a relevant document is within the depth, else 0; trec_eval's {@code success}. */
        HIT
    }

    /**
     * Checks the depth.
     *
     * @throws IllegalArgumentException if the depth is below 1
     */
    public RetrievalMeasure {
        if (depth < 1) {
            throw new IllegalArgumentException("a measure looks at one document at least, not " + depth);
        }
    }

    /**
     * {@return nDCG of the first documents}
     *
     * @param depth how many of the first documents are looked at, at least 1
     */
    public static RetrievalMeasure ndcg(int depth) {
        return new RetrievalMeasure(Kind.NDCG, depth);
    }

    /**
     * {@return average precision within the first documents}
     *
     * @param depth how many of the first documents are looked at, at least 1
     */
    public static RetrievalMeasure map(int depth) {
        return new RetrievalMeasure(Kind.MAP, depth);
    }

    /** {@return reciprocal rank in the whole ranking} */
    public static RetrievalMeasure mrr() {
        return new RetrievalMeasure(Kind.MRR, WHOLE);
    }

    /**
     * {@return recall within the first documents}
     *
     * @param depth how many of the first documents are looked at, at least 1
     */
    public static RetrievalMeasure recall(int depth) {
        return new RetrievalMeasure(Kind.RECALL, depth);
    }

    /**
     * {@return whether a relevant document is among the first}
     *
     * @param depth how many of the first documents are looked at, at least 1
     */
    public static RetrievalMeasure hit(int depth) {
        return new RetrievalMeasure(Kind.HIT, depth);
    }

    /** {@return the measure's name, as in {@code nDCG@10}} */
    public String label() {
        String name = kind == Kind.NDCG
                ? "nDCG"
                : kind == Kind.RECALL || kind == Kind.HIT ? kind.name().toLowerCase(Locale.ROOT) : kind.name();
        return depth == WHOLE ? name : name + "@" + depth;
    }

    /**
     * {@return the measure of a ranking, in [0, 1]; 0 if nothing is relevant}
     *
     * @param ranking ids, best first, each once
     * @param grades grades of the judged documents; above 0 is relevant
     */
    public double of(List<String> ranking, Map<String, Integer> grades) {
        List<Integer> ideal = grades.values().stream()
                .filter(grade -> grade > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        if (ideal.isEmpty()) {
            return 0;
        }
        List<Integer> found = ranking.stream()
                .limit(depth)
                .map(id -> Math.max(0, grades.getOrDefault(id, 0)))
                .toList();
        return switch (kind) {
            case NDCG -> gain(found) / gain(ideal.stream().limit(depth).toList());
            case MAP -> precisions(found) / ideal.size();
            case MRR -> firstRelevant(found) < 0 ? 0 : 1.0 / (firstRelevant(found) + 1);
            case RECALL -> (double) found.stream().filter(grade -> grade > 0).count() / ideal.size();
            case HIT -> firstRelevant(found) < 0 ? 0 : 1;
        };
    }

    private static double gain(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < grades.size(); i++) {
            sum += grades.get(i) * Math.log(2) / Math.log(i + 2);
        }
        return sum;
    }

    private static double precisions(List<Integer> grades) {
        double sum = 0;
        int relevant = 0;
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i) > 0) {
                relevant++;
                sum += (double) relevant / (i + 1);
            }
        }
        return sum;
    }

    private static int firstRelevant(List<Integer> grades) {
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i) > 0) {
                return i;
            }
        }
        return -1;
    }
}
