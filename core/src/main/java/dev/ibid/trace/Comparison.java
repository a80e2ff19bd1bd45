package dev.ibid.trace;

import java.util.List;

/**
 * What two statements are to each other, and why.
 *
 * @param relation what the second is to the first
 * @param score how sure that is, in [0, 1]; of {@link Relation#RELATED}, how much of the first the second has
 * @param verbatim whether a quotation or restatement is word for word, or nearly
 * @param similarity how much they share
 * @param reasons why, the most telling first
 * @param quotations strings that the first quotes from the second
 * @param quotedBy strings that the second quotes from the first; their spans are of the second text, then of the first
 * @param differences where near-verbatim texts part, the first text first; empty for others
 */
public record Comparison(
        Relation relation,
        double score,
        boolean verbatim,
        Similarity similarity,
        List<Reason> reasons,
        List<QuotationMatch> quotations,
        List<QuotationMatch> quotedBy,
        List<Difference> differences) {
    /**
     * Copies the lists and checks the score.
     *
     * @throws IllegalArgumentException if {@code score} is not in [0, 1]
     */
    public Comparison {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("not in [0, 1]: " + score);
        }
        reasons = List.copyOf(reasons);
        quotations = List.copyOf(quotations);
        quotedBy = List.copyOf(quotedBy);
        differences = List.copyOf(differences);
    }
}
