package dev.ibid.trace;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether two statements give different numbers for the same quantity. Two numbers of one unit are not enough: what stands
 * around them must be the same, too, and the values must leave no room for both.
 */
final class NumberConflict {
    /** Share of the words around two numbers that must agree before the numbers are taken to state the same quantity. */
    private static final double SAME_FRAME = 0.5;

    /** Agreement of the statements as a whole that is asked beside it. */
    private static final double SAME_STATEMENT = 0.35;

    /**
     * Share of the briefer statement's words that the other must have: what either says beside may be what tells two
     * quantities apart ("in language models", "for image classification").
     */
    private static final double ALL_BUT_THE_NUMBER = 0.75;

    private static final int MIN_SHARED = 3;

    private final SimilarityMeasure measure;

    NumberConflict(SimilarityMeasure measure) {
        this.measure = measure;
    }

    Optional<Reason> find(Statement a, Statement b, List<QuantityPair> pairs, Similarity similarity) {
        for (QuantityPair pair : pairs) {
            boolean conflict =
                    switch (pair.match()) {
                        case TRANSPOSED -> sameTopic(similarity) && !statedInBoth(pair, a, b);
                        case DIFFERENT -> sameQuantity(pair, a, b, similarity) && !statedInBoth(pair, a, b);
                        default -> false;
                    };
            if (conflict) {
                return Optional.of(reason(pair, a, b));
            }
        }
        return Optional.empty();
    }

    /** Whether one statement has both values, so that they cannot be rivals. */
    private static boolean statedInBoth(QuantityPair pair, Statement a, Statement b) {
        return agreesWithAny(pair.first(), b) || agreesWithAny(pair.second(), a);
    }

    private static boolean agreesWithAny(Quantity quantity, Statement other) {
        return quantity.kind() != QuantityKind.DATE
                && other.quantities().stream()
                        .filter(q -> q.kind() == quantity.kind() && q.unit().equals(quantity.unit()))
                        .anyMatch(q -> QuantityMatch.of(quantity, q).agrees());
    }

    private static boolean sameTopic(Similarity similarity) {
        return (!similarity.sharedNames().isEmpty() && similarity.sharedWords().size() >= 2)
                || similarity.sharedWords().size() >= MIN_SHARED;
    }

    private boolean sameQuantity(QuantityPair pair, Statement a, Statement b, Similarity similarity) {
        if (pair.first().kind() == QuantityKind.DATE) {
            return sameEvent(pair, a, b, similarity);
        }
        if (pair.first().kind() == QuantityKind.COUNT && pair.first().counted().isEmpty()) {
            return sameLimit(pair);
        }
        Set<String> frameA = frame(a, pair.first());
        Set<String> frameB = frame(b, pair.second());
        double shared = measure.weight(common(frameA, frameB));
        double least = Math.min(measure.weight(frameA), measure.weight(frameB));
        double contained = measure.weight(similarity.sharedWords())
                / Math.max(1e-9, Math.min(measure.weight(words(a)), measure.weight(words(b))));
        return similarity.sharedWords().size() >= MIN_SHARED
                && contained >= ALL_BUT_THE_NUMBER
                && similarity.agreement() >= SAME_STATEMENT
                && least > 0
                && shared / least >= SAME_FRAME
                && !namesDiffer(a, b);
    }

    /** Two limits of one measure: "the threshold for total performance is 4,000", "total performance of 4800 or more". */
    private static boolean sameLimit(QuantityPair pair) {
        return QuantityPair.isLimit(pair.first())
                && QuantityPair.isLimit(pair.second())
                && pair.sharedSubject() >= MIN_SHARED;
    }

    /** The same thing is said to have happened, of something that both name, on different days. */
    private boolean sameEvent(QuantityPair pair, Statement a, Statement b, Similarity similarity) {
        if (!pair.sameEvent()) {
            return false;
        }
        boolean samePoint = !common(a.identifiers(), b.identifiers()).isEmpty();
        return samePoint || (similarity.agreement() >= 0.6 && !namesDiffer(a, b));
    }

    /** Each names somebody or something that the other does not, and they share no name: they speak of different things. */
    private static boolean namesDiffer(Statement a, Statement b) {
        return !a.nameStems().isEmpty()
                && !b.nameStems().isEmpty()
                && common(a.nameStems(), b.nameStems()).isEmpty();
    }

    /** Content words outside the quantities. */
    private static Set<String> words(Statement statement) {
        Set<String> words = new HashSet<>();
        for (Token token : statement.tokens()) {
            if (token.content()
                    && statement.quantities().stream().noneMatch(q -> q.span().contains(token.span()))) {
                words.add(token.stem());
            }
        }
        return words;
    }

    /** Content words up to five before and after a quantity. */
    private static Set<String> frame(Statement statement, Quantity quantity) {
        Set<String> frame = new HashSet<>(quantity.subject());
        int after = 0;
        for (Token token : statement.tokens()) {
            if (token.span().start() >= quantity.span().end() && token.content() && !token.isNumber() && after < 5) {
                frame.add(token.stem());
                after++;
            }
        }
        return frame;
    }

    private static Set<String> common(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return both;
    }

    private static Reason reason(QuantityPair pair, Statement a, Statement b) {
        String first = pair.first().span().of(a.text());
        String second = pair.second().span().of(b.text());
        String slip = pair.match() == QuantityMatch.TRANSPOSED ? " (the same figures in another order)" : "";
        return Reason.of(
                ReasonKind.DIFFERENT_QUANTITY,
                "One says " + first + " where the other says " + second + slip + ".",
                pair.first().span(),
                pair.second().span());
    }
}
