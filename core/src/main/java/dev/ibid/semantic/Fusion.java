package dev.ibid.semantic;

/**
 * How the two scores of a candidate become one: a convex combination of the cosine and of the lexical score as a share of
 * the best one (Bruch, Gai and Ingber, "An analysis of fusion functions for hybrid retrieval", TOIS 2023, found such
 * combinations better than reciprocal ranks once a few judged queries are there to set the weight). The cosine stays as it
 * is, because these models spread it over the same narrow range for every query.
 *
 * @param semantic share of the cosine, in [0, 1]; the lexical score has the rest
 */
public record Fusion(double semantic) {
    /**
     * The share chosen on the training queries of SciFact and CLEF 2020 CheckThat! task 2. It looks greater than it is:
     * among the first hits cosines differ by 0.2, lexical shares by 0.6.
     */
    public static final Fusion DEFAULT = new Fusion(0.9);

    /** Checks the share. */
    public Fusion {
        if (!(semantic >= 0 && semantic <= 1)) {
            throw new IllegalArgumentException("not a share in [0, 1]: " + semantic);
        }
    }
}
