package dev.ibid.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words what a quotation keeps and what it changes. */
final class QuotationReasons {
    /** More changes are counted, not listed. */
    private static final int MAX_SHOWN = 4;

    private QuotationReasons() {}

    static List<Reason> of(Statement a, Statement b, List<QuotationMatch> quotations, List<QuotationMatch> quotedBy) {
        List<Reason> reasons = new ArrayList<>();
        for (QuotationMatch match : quotations) {
            reasons.add(new Reason(
                    kind(match),
                    match.exact() ? "It quotes this word for word." : changed("It quotes this", match, a, b),
                    List.of(match.quoted()),
                    List.of(match.original())));
        }
        for (QuotationMatch match : quotedBy) {
            reasons.add(new Reason(
                    kind(match),
                    match.exact() ? "It is quoted here word for word." : changed("It is quoted here", match, b, a),
                    List.of(match.original()),
                    List.of(match.quoted())));
        }
        return reasons;
    }

    private static ReasonKind kind(QuotationMatch match) {
        return match.exact() ? ReasonKind.QUOTED : ReasonKind.QUOTATION_CHANGED;
    }

    private static String changed(String start, QuotationMatch match, Statement quoting, Statement quoted) {
        String list = match.differences().stream()
                .limit(MAX_SHOWN)
                .map(difference -> describe(difference, quoting.text(), quoted.text()))
                .collect(Collectors.joining("; "));
        int more = match.differences().size() - MAX_SHOWN;
        return start + " with changes: " + list + (more > 0 ? "; and " + more + " more" : "") + ".";
    }

    /** Describes a change of the quoted text, given as quoting text first. */
    static String describe(Difference difference, String quoting, String quoted) {
        String now = difference.first().of(quoting);
        String was = difference.second().of(quoted);
        if (was.isEmpty()) {
            return "added \"" + now + "\"";
        }
        return now.isEmpty() ? "left out \"" + was + "\"" : "\"" + was + "\" became \"" + now + "\"";
    }
}
