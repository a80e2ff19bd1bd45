package dev.ibid.semantic;

/**
 * How the two scores of a candidate become one: a convex combination of both, each stretched to [0, 1] over the
 * candidates of the query (Bruch, Gai and Ingber, "An analysis of fusion functions for hybrid retrieval", TOIS 2023,
 * found it better than reciprocal ranks once a few judged queries are there to set the weight).
 *
 * @param semantic share of the semantic score, in [0, 1]; the lexical score has the rest
 */
public record Fusion(double semantic) {
    /** Checks the share. */
    public Fusion {
        if (!(semantic >= 0 && semantic <= 1)) {
            throw new IllegalArgumentException("not a share in [0, 1]: " + semantic);
        }
    }
}
