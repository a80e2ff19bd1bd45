package dev.ibid.semantic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Orders candidates by their lexical score and their nearness in meaning to the query. The first {@link #depth} are
 * compared; those behind them keep their order, below. Safe for several threads.
 */
public final class SemanticReranker implements Reranker {
    /** Half of the gain is in the first twenty; beyond fifty it is not worth the first-time cost of a text. */
    public static final int DEFAULT_DEPTH = 50;

    private final SentenceEmbedder embedder;
    private final Fusion fusion;
    private final int depth;

    /**
     * Prepares re-ranking.
     *
     * @param embedder used, not closed
     * @param fusion how both scores are weighed
     * @param depth how many candidates are compared, at least 1
     */
    public SemanticReranker(SentenceEmbedder embedder, Fusion fusion, int depth) {
        if (depth < 1) {
            throw new IllegalArgumentException("nothing to compare: " + depth);
        }
        this.embedder = embedder;
        this.fusion = fusion;
        this.depth = depth;
    }

    /** {@return how many candidates are compared with the query} */
    public int depth() {
        return depth;
    }

    @Override
    public List<Ranked> rerank(String query, List<Candidate> candidates) {
        List<Candidate> compared = candidates.subList(0, Math.min(depth, candidates.size()));
        List<Candidate> rest = candidates.subList(compared.size(), candidates.size());
        if (compared.isEmpty()) {
            return List.of();
        }
        EmbeddingVector meaning = embedder.embedQuery(query);
        double[] semantic = embedder
                .embedPassages(compared.stream().map(Candidate::text).toList())
                .stream()
                .mapToDouble(meaning::cosine)
                .toArray();
        List<Ranked> ranked = new ArrayList<>(fuse(compared, semantic, fusion.share(query)));
        // A stable sort: what is equal in meaning and words stays as the first search had it.
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        for (int i = 0; i < rest.size(); i++) {
            // Fused scores are at least -1: minus the place keeps the rest below them and in order.
            ranked.add(new Ranked(rest.get(i).id(), -2 - i, List.of()));
        }
        return List.copyOf(ranked);
    }

    private List<Ranked> fuse(List<Candidate> candidates, double[] cosines, double meaningShare) {
        double best = candidates.stream().mapToDouble(Candidate::score).max().orElse(0);
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < cosines.length; i++) {
            Candidate candidate = candidates.get(i);
            double share = best > 0 ? Math.max(0, candidate.score() / best) : 0;
            Ranked.Part words = part(1 - meaningShare, share, "of the best lexical score");
            Ranked.Part meaning = part(meaningShare, cosines[i], "cosine with the query");
            ranked.add(new Ranked(candidate.id(), words.value() + meaning.value(), List.of(words, meaning)));
        }
        return ranked;
    }

    private static Ranked.Part part(double weight, double value, String what) {
        return new Ranked.Part(weight * value, String.format(Locale.ROOT, "%.2f x %.4f, %s", weight, value, what));
    }
}
