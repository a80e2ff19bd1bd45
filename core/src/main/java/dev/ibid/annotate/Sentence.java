package dev.ibid.annotate;

import dev.ibid.document.Span;

/**
 * One sentence of a document, or a list item, table row or caption that stands for one. A sentence whose label is a claim
 * is a claim; its number in the document, counted from 1, is the second half of the claim's id.
 *
 * @param span where it stands, surrounding white space left out
 * @param label what it asserts
 * @param score probability of the label, in [0, 1]
 * @param attribution who is said to assert it, as named in the text ("the Commerce Department"); empty where it is the
 *     author
 * @param hedged whether it is asserted with reservation ("may", "reportedly", "likely")
 * @param negated whether its main assertion is negative
 */
public record Sentence(Span span, ClaimLabel label, double score, String attribution, boolean hedged, boolean negated) {
    /**
     * Checks the score.
     *
     * @throws IllegalArgumentException if {@code score} is not in [0, 1]
     */
    public Sentence {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("not a probability: " + score);
        }
    }
}
