package dev.ibid.annotate;

import dev.ibid.taxonomy.ConceptKind;
import java.util.Optional;

/**
 * Tokens of a sentence that may be a mention of a technique or control.
 *
 * @param first index of the first token
 * @param last index of the last token
 * @param kind technique or control
 * @param match the taxonomy's label in it, if there is one
 * @param score probability that it is a mention
 */
record Candidate(int first, int last, ConceptKind kind, Optional<TaxonomyMatch> match, double score) {
    boolean overlaps(Candidate other) {
        return first <= other.last && other.first <= last;
    }

    boolean overlaps(TaxonomyMatch other) {
        return first <= other.last() && other.first() <= last;
    }

    int length() {
        return last - first + 1;
    }

    Candidate withTokens(int newFirst, int newLast) {
        return new Candidate(newFirst, newLast, kind, match, score);
    }
}
