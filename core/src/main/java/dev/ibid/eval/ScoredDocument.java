package dev.ibid.eval;

/**
 * A document in a ranking.
 *
 * @param id its id, the external one where it was imported with one
 * @param score greater is better
 */
public record ScoredDocument(String id, double score) {
    /**
     * Checks the two.
     *
     * @throws IllegalArgumentException if the id is blank or has white space in it (TREC's format is columns), or the score
     *     is not a finite number
     */
    public ScoredDocument {
        if (id.isEmpty() || id.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("not an id of TREC's columns: \"" + id + "\"");
        }
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("the score of " + id + " is " + score);
        }
    }
}
