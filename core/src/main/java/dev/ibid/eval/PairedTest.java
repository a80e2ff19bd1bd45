package dev.ibid.eval;

import java.util.SplittableRandom;

/**
 * Whether two systems differ by more than chance on the same queries: Fisher's randomisation test, two-sided, on the
 * difference of the means, as recommended by Smucker, Allan and Carterette (CIKM 2007). If the systems are alike, each
 * query's two figures may as well be exchanged; the p-value is the share of random exchanges with a difference at least
 * as great.
 *
 * @param difference mean of the first less the mean of the second
 * @param pValue in (0, 1]; small where chance is an unlikely explanation
 * @param better queries on which the first is better
 * @param worse queries on which the first is worse
 */
public record PairedTest(double difference, double pValue, int better, int worse) {
    /** Exchanges drawn: a p-value of 0.05 then has a standard error of 0.0007. */
    private static final int ROUNDS = 100_000;

    private static final long SEED = 20_070_611;

    /** Differences of sums that rounding may have caused are no differences. */
    private static final double ROUNDING = 1e-9;

    /**
     * {@return the test of the first system against the second; the same figures give the same p-value}
     *
     * @param first a figure for each query
     * @param second the figures of the other system, in the same order of queries
     * @throws IllegalArgumentException if they are not equally many, or none
     */
    public static PairedTest of(double[] first, double[] second) {
        if (first.length != second.length || first.length == 0) {
            throw new IllegalArgumentException(
                    "a paired test needs two equally long lists: " + first.length + " and " + second.length);
        }
        double[] differences = new double[first.length];
        double sum = 0;
        int better = 0;
        int worse = 0;
        for (int i = 0; i < first.length; i++) {
            differences[i] = first[i] - second[i];
            sum += differences[i];
            better += differences[i] > ROUNDING ? 1 : 0;
            worse += differences[i] < -ROUNDING ? 1 : 0;
        }
        // The observed assignment is one of those possible, hence the one added to both counts.
        double pValue = (atLeast(Math.abs(sum) - ROUNDING, differences) + 1.0) / (ROUNDS + 1.0);
        return new PairedTest(sum / first.length, pValue, better, worse);
    }

    private static int atLeast(double observed, double[] differences) {
        SplittableRandom random = new SplittableRandom(SEED);
        int count = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double sum = 0;
            long signs = 0;
            for (int i = 0; i < differences.length; i++) {
                signs = i % Long.SIZE == 0 ? random.nextLong() : signs >>> 1;
                sum += (signs & 1) == 0 ? differences[i] : -differences[i];
            }
            count += Math.abs(sum) >= observed ? 1 : 0;
        }
        return count;
    }
}
