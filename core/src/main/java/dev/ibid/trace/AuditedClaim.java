package dev.ibid.trace;

import java.util.List;

/**
 * A claim of a draft and how it stands.
 *
 * @param number of the sentence in the draft, counted from 1
 * @param place where it stands in the draft
 * @param text its words
 * @param state how it stands
 * @param explanation one sentence that says why
 * @param citations sources it points to
 * @param evidence what decided the state, and what else bears on it, the most telling first
 * @param quotations quoted strings in it that were looked for
 */
public record AuditedClaim(
        int number,
        Place place,
        String text,
        AuditState state,
        String explanation,
        List<CitedWork> citations,
        List<Evidence> evidence,
        List<CheckedQuotation> quotations) {
    /** Copies the lists. */
    public AuditedClaim {
        citations = List.copyOf(citations);
        evidence = List.copyOf(evidence);
        quotations = List.copyOf(quotations);
    }
}
