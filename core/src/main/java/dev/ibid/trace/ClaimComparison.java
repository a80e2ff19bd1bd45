package dev.ibid.trace;

import dev.ibid.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells what one statement is to another: quotation, restatement, support, conflict, or merely related. Precision of a
 * conflict goes before completeness: it needs a different number for the same quantity, an opposite word in the same place,
 * or a denial of the same assertion, each of which is shown. Safe for any thread.
 */
public final class ClaimComparison {
    /** Share of the longer text that must be the same letter for letter in a near-verbatim restatement. */
    private static final double NEAR_VERBATIM = 0.75;

    /** Agreement from which two differently worded texts are taken to say the same. */
    private static final double PARAPHRASE = 0.6;

    /** Share of a claim that a longer text must have to contain it. */
    private static final double CONTAINED = 0.8;

    /** Share of a claim that another text must have to bear it out. */
    private static final double SUPPORTED = 0.5;

    /** The same, where a quantity and a name agree, too. */
    private static final double SUPPORTED_BY_NUMBER = 0.3;

    private static final int MIN_SHARED = 4;

    private final SimilarityMeasure measure;
    private final NumberConflict numbers;
    private final PolarityConflict polarity;

    private ClaimComparison(WordWeights weights) {
        this.measure = new SimilarityMeasure(weights);
        this.numbers = new NumberConflict(measure);
        this.polarity = new PolarityConflict(measure);
    }

    /**
     * {@return a comparison that weighs words}
     *
     * @param weights how much each word says, as a rule from its frequency in the corpus
     */
    public static ClaimComparison weighing(WordWeights weights) {
        return new ClaimComparison(weights);
    }

    /**
     * {@return what {@code b} is to {@code a}}
     *
     * @param a the claim
     * @param b what is offered for it
     */
    public Comparison compare(Statement a, Statement b) {
        WordAlignment alignment = WordAlignment.of(a.tokens(), b.tokens());
        List<QuantityPair> pairs = QuantityPair.of(a, b);
        Similarity similarity = measure.measure(a, b, alignment, pairs);
        List<QuotationMatch> quotations = quotations(a, b);
        List<QuotationMatch> quotedBy = quotations(b, a);
        List<Reason> reasons = new ArrayList<>();
        reasons.addAll(QuotationReasons.of(a, b, quotations, quotedBy));
        Optional<Reason> conflict =
                numbers.find(a, b, pairs, similarity).or(() -> polarity.find(a, b, alignment, similarity));
        boolean doubtful = polarity.isDoubtful(a, b, similarity) || differs(pairs);
        Relation relation;
        double score;
        if (!reasons.isEmpty()) {
            relation = Relation.QUOTATION;
            score = quotationScore(quotations, quotedBy);
        } else if (conflict.isPresent()) {
            relation = Relation.CONFLICT;
            score = Math.min(1, 0.5 + similarity.agreement() / 2);
        } else if (!doubtful && isRestatement(similarity, pairs)) {
            relation = Relation.RESTATEMENT;
            score = Math.max(similarity.agreement(), Math.max(similarity.containment() * 0.9, similarity.verbatim()));
        } else if (!doubtful && isSupport(similarity, pairs)) {
            relation = Relation.SUPPORT;
            score = similarity.containment();
        } else {
            relation = Relation.RELATED;
            score = similarity.containment();
        }
        conflict.ifPresent(reasons::add);
        reasons.addAll(SharedReasons.of(a, b, similarity, pairs));
        boolean verbatim = relation == Relation.QUOTATION
                ? quotations.stream().allMatch(QuotationMatch::exact)
                        && quotedBy.stream().allMatch(QuotationMatch::exact)
                : similarity.verbatim() >= NEAR_VERBATIM;
        List<Difference> differences = similarity.verbatim() >= NEAR_VERBATIM ? alignment.differences() : List.of();
        return new Comparison(
                relation, Math.min(1, score), verbatim, similarity, reasons, quotations, quotedBy, differences);
    }

    private static List<QuotationMatch> quotations(Statement quoting, Statement quoted) {
        List<QuotationMatch> found = new ArrayList<>();
        for (Span span : quoting.quotedStrings()) {
            QuotationCheck.find(quoting, span, quoted.tokens()).ifPresent(found::add);
        }
        return found;
    }

    private static double quotationScore(List<QuotationMatch> quotations, List<QuotationMatch> quotedBy) {
        return java.util.stream.Stream.concat(quotations.stream(), quotedBy.stream())
                .mapToDouble(QuotationMatch::share)
                .max()
                .orElse(0);
    }

    /** Whether a number of one has a counterpart with another value: too little for a conflict, too much for agreement. */
    private static boolean differs(List<QuantityPair> pairs) {
        return pairs.stream().anyMatch(pair -> switch (pair.match()) {
            case SAME, ROUNDED, COMPATIBLE -> false;
            case CLOSE, TRANSPOSED -> true;
            case DIFFERENT -> pair.first().kind() != QuantityKind.DATE;
        });
    }

    private static boolean isRestatement(Similarity s, List<QuantityPair> pairs) {
        boolean near = s.verbatim() >= NEAR_VERBATIM;
        long same = pairs.stream().filter(pair -> pair.match().agrees()).count();
        boolean enough = s.sharedWords().size() + same >= MIN_SHARED;
        return near && s.sharedWords().size() >= 2
                || enough && (s.agreement() >= PARAPHRASE || s.containment() >= CONTAINED);
    }

    private static boolean isSupport(Similarity s, List<QuantityPair> pairs) {
        boolean number = pairs.stream()
                .anyMatch(pair -> pair.match().agrees() && pair.first().kind() != QuantityKind.DATE);
        boolean tied = !s.sharedNames().isEmpty()
                || !s.sharedConcepts().isEmpty()
                || s.sharedWords().size() >= MIN_SHARED;
        return s.containment() >= SUPPORTED && s.sharedWords().size() >= 3
                || number && tied && s.containment() >= SUPPORTED_BY_NUMBER;
    }
}
