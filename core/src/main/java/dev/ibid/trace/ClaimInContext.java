package dev.ibid.trace;

import dev.ibid.annotate.ClaimLabel;
import dev.ibid.annotate.Mention;
import dev.ibid.index.UnitId;
import java.util.List;
import java.util.Optional;

/**
 * A claim with what stands around it.
 *
 * @param id the claim; empty for a text that is not of the corpus
 * @param text its words
 * @param before the sentence before it in the same block; empty if none
 * @param after the sentence after it in the same block; empty if none
 * @param label what it asserts
 * @param attribution who is said to assert it; empty where it is the author
 * @param place where it stands; empty for a text that is not of the corpus
 * @param mentions mentions in it, as spans of the document
 * @param citations sources it points to
 */
public record ClaimInContext(
        Optional<UnitId> id,
        String text,
        String before,
        String after,
        ClaimLabel label,
        String attribution,
        Optional<Place> place,
        List<Mention> mentions,
        List<CitedWork> citations) {
    /** Copies the lists. */
    public ClaimInContext {
        mentions = List.copyOf(mentions);
        citations = List.copyOf(citations);
    }
}
