package dev.ibid.trace;

import java.util.Optional;

/** Says which of two documents came first, as far as their dates tell. */
final class DateOrder {
    private DateOrder() {}

    /** Compares ISO dates as far as both are known; equal or unknown dates give no reason. */
    static Optional<Reason> reason(String claim, String evidence) {
        int known = Math.min(claim.length(), evidence.length());
        int order = evidence.substring(0, known).compareTo(claim.substring(0, known));
        if (order == 0) {
            return Optional.empty();
        }
        String sentence = order < 0 ? "It is earlier than the claim." : "It is later than the claim.";
        return Optional.of(Reason.of(ReasonKind.DATE_ORDER, sentence));
    }
}
