package dev.ibid.semantic;

/**
 * How the two scores of a candidate become one: a convex combination of the cosine and of the lexical score as a share of
 * the best one (Bruch, Gai and Ingber, "An analysis of fusion functions for hybrid retrieval", TOIS 2023, found such
 * combinations better than reciprocal ranks once a few judged queries are there to set the weight). The cosine stays as it
 * is, because these models spread it over the same narrow range for every query.
 *
 * @param bare share of the cosine for a bare assertion, in [0, 1]; the lexical score has the rest
 * @param running share of the cosine for running text, in [0, 1]: less, because its vector blends in what is beside the
 *     point
 */
public record Fusion(double bare, double running) {
    /**
     * Chosen on the training queries of SciFact (bare) and CLEF 2020 CheckThat! task 2 (running). The shares look greater
     * than they are: among the first hits cosines differ by 0.2, lexical shares by 0.6.
     */
    public static final Fusion DEFAULT = new Fusion(0.9, 0.8);

    /**
     * Checks the shares.
     *
     * @throws IllegalArgumentException if one is not in [0, 1]
     */
    public Fusion {
        if (!(bare >= 0 && bare <= 1 && running >= 0 && running <= 1)) {
            throw new IllegalArgumentException("not shares in [0, 1]: " + bare + ", " + running);
        }
    }

    double share(String query) {
        return QueryText.of(query).running() ? running : bare;
    }
}
