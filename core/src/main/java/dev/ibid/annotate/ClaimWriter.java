package dev.ibid.annotate;

import java.util.Map;

/** Labels sentences: by the claim model where the block may hold claims, as none elsewhere. */
final class ClaimWriter {
    /** A question asserts nothing, unless the model is sure that it does. */
    private static final double ASKS = 0.1;

    private final ClaimModel model;

    ClaimWriter(ClaimModel model) {
        this.model = model;
    }

    Sentence sentence(ParsedSentence parsed) {
        String attribution = Attribution.of(parsed.tokens());
        boolean hedged = Stance.isHedged(parsed.tokens());
        boolean negated = Stance.isNegated(parsed.tokens());
        if (!parsed.block().kind().mayClaim()) {
            return new Sentence(parsed.span(), ClaimLabel.NONE, 1, "", hedged, negated);
        }
        Map<ClaimLabel, Double> probabilities =
                model.probabilities(ClaimFeatures.of(parsed.tokens(), parsed.matches(), parsed.place()));
        ClaimLabel best = isQuestion(parsed.tokens()) && probabilities.getOrDefault(ClaimLabel.NONE, 0.0) >= ASKS
                ? ClaimLabel.NONE
                : heaviest(probabilities);
        double score = Math.clamp(probabilities.getOrDefault(best, 0.0), 0, 1);
        return new Sentence(parsed.span(), best, score, attribution, hedged, negated);
    }

    private static boolean isQuestion(Tokens tokens) {
        return tokens.size() > 0 && tokens.word(tokens.size() - 1).equals("?");
    }

    private static ClaimLabel heaviest(Map<ClaimLabel, Double> probabilities) {
        ClaimLabel best = ClaimLabel.FACT;
        for (ClaimLabel label : ClaimLabel.values()) {
            if (weighted(probabilities, label) > weighted(probabilities, best)) {
                best = label;
            }
        }
        return best;
    }

    /**
     * Facts are half of all sentences, so the likeliest label is fact too often for the rarer ones to be found. The weights
     * are about the labels' shares to the power of -0.6, which maximises the mean F1 of the labels in cross-validation.
     */
    private static double weighted(Map<ClaimLabel, Double> probabilities, ClaimLabel label) {
        double weight =
                switch (label) {
                    case FACT -> 1;
                    case CAUSE, NORM, FORECAST -> 3;
                    case NONE -> 1.3;
                };
        return weight * probabilities.getOrDefault(label, 0.0);
    }
}
