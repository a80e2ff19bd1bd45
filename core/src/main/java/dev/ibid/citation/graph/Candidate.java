package dev.ibid.citation.graph;

import dev.ibid.document.DocumentId;

/**
 * A document that a citation may mean.
 *
 * @param document the document
 * @param score confidence in [0, 1]; 1 for an identifier or key
 * @param because why, for a person: what agrees and what does not
 */
public record Candidate(DocumentId document, double score, String because) {
    /**
     * Checks the score.
     *
     * @throws IllegalArgumentException if {@code score} is not in [0, 1]
     */
    public Candidate {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("not a confidence: " + score);
        }
    }
}
