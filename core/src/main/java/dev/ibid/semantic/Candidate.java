package dev.ibid.semantic;

/**
 * Something the first search found.
 *
 * @param id what it is, for the caller
 * @param text its words: of a claim the sentence, of a document its title and text
 * @param score the first search's score; greater is better
 */
public record Candidate(String id, String text, double score) {
    /**
     * Checks the score.
     *
     * @throws IllegalArgumentException if the score is not a finite number
     */
    public Candidate {
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("the score of " + id + " is " + score);
        }
    }
}
