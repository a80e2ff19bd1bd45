package dev.ibid.eval;

/**
 * Right and wrong predictions, pooled over all texts. A ratio whose denominator is 0 is 0.
 *
 * @param hits predictions that match something of the gold, each gold item matched at most once
 * @param falseAlarms predictions that match nothing, second predictions of the same thing among them
 * @param misses gold items that nothing matches
 */
public record Counts(int hits, int falseAlarms, int misses) {
    /** Nothing predicted, nothing expected. */
    public static final Counts NONE = new Counts(0, 0, 0);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Counts {
        if (hits < 0 || falseAlarms < 0 || misses < 0) {
            throw new IllegalArgumentException("negative: " + hits + ", " + falseAlarms + ", " + misses);
        }
    }

    /**
     * {@return the sums of both}
     *
     * @param other counts of other texts
     */
    public Counts plus(Counts other) {
        return new Counts(hits + other.hits, falseAlarms + other.falseAlarms, misses + other.misses);
    }

    /** {@return the share of the predictions that are right, in [0, 1]} */
    public double precision() {
        return ratio(hits, hits + falseAlarms);
    }

    /** {@return the share of the gold that is found, in [0, 1]} */
    public double recall() {
        return ratio(hits, hits + misses);
    }

    /** {@return the harmonic mean of precision and recall, in [0, 1]} */
    public double f1() {
        return ratio(2 * hits, 2 * hits + falseAlarms + misses);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
