package dev.ibid.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Ranks sentences as evidence for a claim: shared words by BM25 (Robertson and Zaragoza, "The Probabilistic Relevance
 * Framework: BM25 and Beyond", 2009), shared letter sequences, words that are alike or opposite, numbers, and whether the
 * sentence states a finding or only an aim. A sentence that contradicts is evidence, too. Safe for any thread.
 */
public final class SentenceRanker {
    /**
     * Weights of {@link EvidenceFeatures}, fitted as a softmax over the sentences of a document to the rationales of the
     * training half of SciFact (Wadden et al., "Fact or Fiction: Verifying Scientific Claims", 2020).
     */
    private static final List<Double> WEIGHTS = List.of(2.51, 1.48, 3.17, 1.43, 2.20, 0.52, 1.11, -3.65, 4.92);

    /** About what a verbatim copy of a claim gets; brings scores into [0, 1]. */
    private static final double FULL = 14;

    private final WordWeights weights;

    private SentenceRanker(WordWeights weights) {
        this.weights = weights;
    }

    /**
     * {@return a ranker that weighs words}
     *
     * @param weights how much each word says
     */
    public static SentenceRanker weighing(WordWeights weights) {
        return new SentenceRanker(weights);
    }

    /**
     * {@return the sentences in order of their worth as evidence, best first; equal ones in their own order}
     *
     * @param claim what is to be borne out or refuted
     * @param sentences the sentences of one document, or of several
     */
    public List<Ranked> rank(Statement claim, List<Statement> sentences) {
        List<Double> scores = scores(claim, sentences);
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            ranked.add(new Ranked(i, scores.get(i)));
        }
        ranked.sort(Comparator.comparingDouble((Ranked r) -> -r.score()).thenComparingInt(Ranked::index));
        return List.copyOf(ranked);
    }

    /** Returns the scores of the sentences, in their order. */
    List<Double> scores(Statement claim, List<Statement> sentences) {
        return new EvidenceFeatures(weights, claim, sentences)
                .all().stream().map(SentenceRanker::score).toList();
    }

    private static double score(List<Double> features) {
        double sum = 0;
        for (int i = 0; i < EvidenceFeatures.COUNT; i++) {
            sum += WEIGHTS.get(i) * features.get(i);
        }
        return Math.clamp(sum / FULL, 0, 1);
    }

    /**
     * A sentence and its worth.
     *
     * @param index of the sentence in the list that was ranked
     * @param score in [0, 1]
     */
    public record Ranked(int index, double score) {}
}
