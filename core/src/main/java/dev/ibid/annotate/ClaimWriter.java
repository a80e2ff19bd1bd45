package dev.ibid.annotate;

import dev.ibid.document.BlockKind;
import java.util.Map;

/** Labels sentences: by the claim model where the block may hold claims, as none elsewhere. */
final class ClaimWriter {
    /** A question asserts nothing, unless the model is sure that it does. */
    private static final double ASKS = 0.1;

    /** Headings of more tokens than this that end in a full stop are sentences; shorter ones may be slogans. */
    private static final int KEY_FINDING = 13;

    private final ClaimModel model;

    ClaimWriter(ClaimModel model) {
        this.model = model;
    }

    Sentence sentence(ParsedSentence parsed) {
        String attribution = Attribution.of(parsed.tokens());
        boolean hedged = Stance.isHedged(parsed.tokens());
        boolean negated = Stance.isNegated(parsed.tokens());
        if (!parsed.block().kind().mayClaim() && !isKeyFinding(parsed)) {
            return new Sentence(parsed.span(), ClaimLabel.NONE, 1, "", hedged, negated);
        }
        Map<ClaimLabel, Double> probabilities =
                model.probabilities(ClaimFeatures.of(parsed.tokens(), parsed.matches(), parsed.first()));
        ClaimLabel best = isQuestion(parsed.tokens()) && probabilities.getOrDefault(ClaimLabel.NONE, 0.0) >= ASKS
                ? ClaimLabel.NONE
                : heaviest(probabilities);
        double score = Math.clamp(probabilities.getOrDefault(best, 0.0), 0, 1);
        return new Sentence(parsed.span(), best, score, attribution, hedged, negated);
    }

    /** Reports print their key findings as numbered headings: long, whole sentences that end in a full stop. */
    private static boolean isKeyFinding(ParsedSentence parsed) {
        Tokens tokens = parsed.tokens();
        return parsed.block().kind() == BlockKind.HEADING
                && tokens.size() > KEY_FINDING
                && tokens.word(tokens.size() - 1).equals(".");
    }

    private static boolean isQuestion(Tokens tokens) {
        return tokens.size() > 0 && tokens.word(tokens.size() - 1).equals("?");
    }

    private static ClaimLabel heaviest(Map<ClaimLabel, Double> probabilities) {
        ClaimLabel best = ClaimLabel.FACT;
        for (ClaimLabel label : ClaimLabel.values()) {
            if (probabilities.getOrDefault(label, 0.0) > probabilities.getOrDefault(best, 0.0)) {
                best = label;
            }
        }
        return best;
    }
}
