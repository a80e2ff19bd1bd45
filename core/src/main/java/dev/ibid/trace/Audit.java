package dev.ibid.trace;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How the claims of a draft stand against a corpus.
 *
 * @param source where the draft came from
 * @param claims its claims, in order
 * @param quotations all its quoted strings that were long enough to be looked for, in order
 */
public record Audit(String source, List<AuditedClaim> claims, List<CheckedQuotation> quotations) {
    /** Copies the lists. */
    public Audit {
        claims = List.copyOf(claims);
        quotations = List.copyOf(quotations);
    }

    /** {@return how many claims are in each state, every state included} */
    public Map<AuditState, Integer> counts() {
        Map<AuditState, Integer> counts = new EnumMap<>(AuditState.class);
        for (AuditState state : AuditState.values()) {
            counts.put(state, 0);
        }
        claims.forEach(claim -> counts.merge(claim.state(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** {@return whether anything has to be put right or looked at by a person} */
    public boolean hasFaults() {
        return claims.stream().anyMatch(claim -> claim.state().isWrong())
                || quotations.stream().anyMatch(q -> q.state() == CheckedQuotation.State.ALTERED);
    }
}
