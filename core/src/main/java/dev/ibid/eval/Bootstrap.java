package dev.ibid.eval;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * The percentile bootstrap (Efron and Tibshirani 1993, chapter 13): the figure is computed anew for samples drawn with
 * replacement. What is drawn are whole documents, because the paragraphs of one document resemble each other and would
 * make a figure look surer than it is.
 */
final class Bootstrap {
    /** Enough for the ends of a 95 percent interval to be steady in the second decimal. */
    private static final int ROUNDS = 1000;

    private static final long SEED = 19_930_515;

    private Bootstrap() {}

    /** {@return the interval of a figure over groups; from the figure to itself where there is one group or none} */
    static <G> Interval interval(List<G> groups, ToDoubleFunction<List<G>> figure) {
        if (groups.size() < 2) {
            double value = figure.applyAsDouble(groups);
            return new Interval(value, value);
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] values = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            values[round] = figure.applyAsDouble(random.ints(groups.size(), 0, groups.size())
                    .mapToObj(groups::get)
                    .toList());
        }
        Arrays.sort(values);
        return new Interval(values[ROUNDS * 25 / 1000], values[ROUNDS * 975 / 1000 - 1]);
    }
}
