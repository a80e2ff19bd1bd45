package dev.ibid.eval;

import dev.ibid.annotate.Mention;
import dev.ibid.document.Span;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** When a predicted mention counts as the gold one of the same kind. */
public enum SpanMatch {
    /** Both ends are the same. */
    EXACT,
    /** They share at least one code unit. */
    OVERLAP;

    /**
     * Matches one to one: gold mentions in the order of the text, each with the free prediction that shares most with it,
     * the earlier one if two share equally much.
     */
    Counts count(List<Span> gold, List<Mention> predicted) {
        Set<Integer> used = new HashSet<>();
        for (Span span :
                gold.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            int best = -1;
            for (int i = 0; i < predicted.size(); i++) {
                Span candidate = predicted.get(i).span();
                if (!used.contains(i)
                        && matches(span, candidate)
                        && (best < 0
                                || shared(span, candidate)
                                        > shared(span, predicted.get(best).span()))) {
                    best = i;
                }
            }
            if (best >= 0) {
                used.add(best);
            }
        }
        return new Counts(used.size(), predicted.size() - used.size(), gold.size() - used.size());
    }

    private boolean matches(Span gold, Span predicted) {
        return this == EXACT ? gold.equals(predicted) : shared(gold, predicted) > 0;
    }

    static int shared(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    }
}
