package dev.ibid.trace;

/** How much a word says, from how rare it is. Implementations are safe for any thread. */
@FunctionalInterface
public interface WordWeights {
    /** All words alike, where no corpus is at hand. */
    WordWeights EQUAL = stem -> 1;

    /**
     * {@return the weight of a word, greater than 0; an inverse document frequency such as {@code ln(1 + N / (n + 1))}}
     *
     * @param stem the word's Porter stem in lower case; identifiers and numbers are not stemmed
     */
    double of(String stem);
}
