package dev.ibid.annotate;

import java.util.Map;

/** Labels sentences: by the claim model where the block may hold claims, as none elsewhere. */
final class ClaimWriter {
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
        ClaimLabel best = ClaimLabel.FACT;
        for (ClaimLabel label : ClaimLabel.values()) {
            if (probabilities.getOrDefault(label, 0.0) > probabilities.getOrDefault(best, 0.0)) {
                best = label;
            }
        }
        double score = Math.clamp(probabilities.getOrDefault(best, 0.0), 0, 1);
        return new Sentence(parsed.span(), best, score, attribution, hedged, negated);
    }
}
