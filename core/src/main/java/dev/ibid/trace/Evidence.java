package dev.ibid.trace;

import dev.ibid.index.UnitId;
import java.util.List;

/**
 * A sentence of the corpus that bears on a claim.
 *
 * @param id the sentence, numbered as a claim is, whether it is one or not
 * @param place where it stands
 * @param text its words
 * @param before the sentence before it in the same block; empty if none
 * @param after the sentence after it in the same block; empty if none
 * @param attribution who is said to assert it; empty where it is the author
 * @param comparison what it is to the claim; its spans are of the claim's words, then of {@code text}
 * @param score its worth as evidence, in [0, 1]
 * @param cited whether the claim cites its document
 * @param reasons why it is offered, the most telling first
 */
public record Evidence(
        UnitId id,
        Place place,
        String text,
        String before,
        String after,
        String attribution,
        Comparison comparison,
        double score,
        boolean cited,
        List<Reason> reasons) {
    /** Copies the list. */
    public Evidence {
        reasons = List.copyOf(reasons);
    }

    /** {@return what it is to the claim} */
    public Relation relation() {
        return comparison.relation();
    }

    /** {@return whether it says the same as the claim, or one quotes the other} */
    public boolean saysTheSame() {
        return relation() == Relation.QUOTATION || relation() == Relation.RESTATEMENT;
    }
}
