package dev.ibid;

import dev.ibid.annotate.TrainingSentence;
import java.util.List;

/**
 * What to train a corpus's own models on.
 *
 * @param mentions sentences with their techniques and controls marked; empty to leave that model as it is
 * @param claims sentences with their labels; empty to leave that model as it is
 * @param withBuiltIn whether the sentences of the built-in models are learned, too
 * @param weight how often each of the sentences counts, against once for a built-in one; at least 1
 */
public record TrainRequest(
        List<TrainingSentence> mentions, List<TrainingSentence> claims, boolean withBuiltIn, int weight) {
    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if there is nothing to learn, or {@code weight} is less than 1
     */
    public TrainRequest {
        mentions = List.copyOf(mentions);
        claims = List.copyOf(claims);
        if (mentions.isEmpty() && claims.isEmpty()) {
            throw new IllegalArgumentException("there are no sentences to learn from");
        }
        if (weight < 1) {
            throw new IllegalArgumentException("the weight must be at least 1: " + weight);
        }
    }
}
