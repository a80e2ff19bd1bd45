package dev.ibid.trace;

import java.util.List;

/**
 * How much two statements share. All ratios are in [0, 1].
 *
 * @param verbatim words of the best local alignment that are the same letter for letter, by the words of the longer text
 * @param longestRun words of the longest stretch that both share letter for letter
 * @param containment weight of the first text's words that the second has, too, by the weight of all of the first's
 * @param reverseContainment the same the other way round
 * @param jaccard weight of the shared words by the weight of all words of both
 * @param sharedWords stems of the content words in both, in order
 * @param sharedNames stems of names and identifiers in both, in order
 * @param sharedConcepts ids of concepts in both, in order
 */
public record Similarity(
        double verbatim,
        int longestRun,
        double containment,
        double reverseContainment,
        double jaccard,
        List<String> sharedWords,
        List<String> sharedNames,
        List<String> sharedConcepts) {
    /** Copies the lists. */
    public Similarity {
        sharedWords = List.copyOf(sharedWords);
        sharedNames = List.copyOf(sharedNames);
        sharedConcepts = List.copyOf(sharedConcepts);
    }

    /** {@return the harmonic mean of both containments: high only if each says what the other says} */
    public double agreement() {
        double sum = containment + reverseContainment;
        return sum == 0 ? 0 : 2 * containment * reverseContainment / sum;
    }
}
