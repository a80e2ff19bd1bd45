package dev.ibid.trace;

import java.util.List;

/**
 * What a claim rests on.
 *
 * @param claim the claim in its context
 * @param sourceState whether the file it was read from is still what it was
 * @param alsoSaid where else the same is said, quotations and restatements, earliest document first, undated last, then by id;
 *     differences in numbers are among the reasons
 * @param evidence what bears on it in other documents, cited documents first, then the best first
 */
public record Trace(ClaimInContext claim, SourceState sourceState, List<Evidence> alsoSaid, List<Evidence> evidence) {
    /** Copies the lists. */
    public Trace {
        alsoSaid = List.copyOf(alsoSaid);
        evidence = List.copyOf(evidence);
    }
}
