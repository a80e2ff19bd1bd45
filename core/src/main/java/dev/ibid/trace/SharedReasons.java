package dev.ibid.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in words what two statements share. */
final class SharedReasons {
    private SharedReasons() {}

    static List<Reason> of(Statement a, Statement b, Similarity similarity, List<QuantityPair> pairs) {
        List<Reason> reasons = new ArrayList<>();
        if (similarity.verbatim() >= 0.5) {
            reasons.add(Reason.of(
                    ReasonKind.SAME_WORDS, percent(similarity.verbatim()) + " of the words are the same, in order."));
        } else if (similarity.containment() > 0) {
            reasons.add(Reason.of(
                    ReasonKind.SHARED_CONTENT,
                    "It has " + percent(similarity.containment()) + " of what the claim says."));
        }
        for (QuantityPair pair : pairs) {
            reasons.add(quantity(pair, a, b));
        }
        if (!similarity.sharedConcepts().isEmpty()) {
            reasons.add(new Reason(
                    ReasonKind.SHARED_CONCEPTS,
                    "Both speak of " + String.join(", ", similarity.sharedConcepts()) + ".",
                    similarity.sharedConcepts().stream()
                            .map(a.conceptSpans()::get)
                            .toList(),
                    similarity.sharedConcepts().stream()
                            .map(b.conceptSpans()::get)
                            .toList()));
        }
        if (!similarity.sharedNames().isEmpty()) {
            reasons.add(Reason.of(
                    ReasonKind.SHARED_NAMES, "Both name " + String.join(", ", similarity.sharedNames()) + "."));
        }
        return reasons;
    }

    private static Reason quantity(QuantityPair pair, Statement a, Statement b) {
        String first = pair.first().span().of(a.text());
        String second = pair.second().span().of(b.text());
        // The same day of another event is a coincidence and bears nothing out.
        boolean coincidence = pair.first().kind() == QuantityKind.DATE && !pair.sameEvent();
        ReasonKind kind = coincidence
                ? ReasonKind.OTHER_QUANTITY
                : switch (pair.match()) {
                    case SAME -> ReasonKind.SAME_QUANTITY;
                    case ROUNDED -> ReasonKind.ROUNDED_QUANTITY;
                    default -> ReasonKind.OTHER_QUANTITY;
                };
        String sentence =
                switch (pair.match()) {
                    case SAME -> "Both say " + (first.equals(second) ? first : first + ", written " + second) + ".";
                    case ROUNDED -> second + " and " + first + " are the same, rounded.";
                    case COMPATIBLE -> first + " and " + second + " can both stand.";
                    case CLOSE -> "The numbers differ slightly: " + first + " and " + second + ".";
                    case TRANSPOSED, DIFFERENT -> "The numbers differ: " + first + " and " + second + ".";
                };
        return Reason.of(kind, sentence, pair.first().span(), pair.second().span());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f percent", share * 100);
    }
}
