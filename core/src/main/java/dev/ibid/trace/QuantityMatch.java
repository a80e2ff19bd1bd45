package dev.ibid.trace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

/** How the values of two comparable quantities stand to each other. */
enum QuantityMatch {
    /** Equal, or meeting ranges. */
    SAME,
    /** One is the other in fewer figures. */
    ROUNDED,
    /** Different, but "up to", "at least" or "about" leaves room for both. */
    COMPATIBLE,
    /** Different by so little that two ways of measuring would explain it. */
    CLOSE,
    /** The same figures in another order: the mark of a slip of the pen. */
    TRANSPOSED,
    /** Different. */
    DIFFERENT;

    /** Two sources that measure the same rarely agree better; a slip of the pen is told by its figures instead. */
    private static final double CLOSE_WITHIN = 0.02;

    private static final double ABOUT_WITHIN = 0.1;

    /** In fewer figures, every second pair of numbers is a transposition of another. */
    private static final int MIN_TRANSPOSED_FIGURES = 3;

    boolean agrees() {
        return this == SAME || this == ROUNDED;
    }

    static QuantityMatch of(Quantity a, Quantity b) {
        if (a.low().compareTo(b.high()) <= 0 && b.low().compareTo(a.high()) <= 0) {
            return SAME;
        }
        if (a.kind() == QuantityKind.DATE) {
            return DIFFERENT;
        }
        if (isRounded(a, b) || isRounded(b, a)) {
            return ROUNDED;
        }
        if (isTransposed(a, b)) {
            return TRANSPOSED;
        }
        if (leavesRoom(a, b) || leavesRoom(b, a)) {
            return COMPATIBLE;
        }
        return distance(a, b) <= CLOSE_WITHIN ? CLOSE : DIFFERENT;
    }

    /** Returns by how much the values differ, as a share of the larger. */
    static double distance(Quantity a, Quantity b) {
        double low = a.low().doubleValue();
        double high = b.low().doubleValue();
        double larger = Math.max(Math.abs(low), Math.abs(high));
        return larger == 0 ? 0 : Math.abs(low - high) / larger;
    }

    private static boolean isRounded(Quantity exact, Quantity coarse) {
        int figures = coarse.low().stripTrailingZeros().precision();
        int more = exact.low().stripTrailingZeros().precision();
        if (exact.isRange() || coarse.isRange() || figures >= more || distance(exact, coarse) > ABOUT_WITHIN) {
            return false;
        }
        BigDecimal rounded = exact.low().round(new MathContext(figures, RoundingMode.HALF_UP));
        return rounded.compareTo(coarse.low()) == 0 && (figures > 1 || distance(exact, coarse) < ABOUT_WITHIN);
    }

    private static boolean leavesRoom(Quantity bounded, Quantity other) {
        return switch (bounded.bound()) {
            case AT_LEAST -> other.high().compareTo(bounded.low()) >= 0 && other.bound() != QuantityBound.AT_LEAST;
            case AT_MOST -> other.low().compareTo(bounded.high()) <= 0 && other.bound() != QuantityBound.AT_MOST;
            case ABOUT -> distance(bounded, other) <= ABOUT_WITHIN;
            case EXACT -> false;
        };
    }

    private static boolean isTransposed(Quantity a, Quantity b) {
        String x = figures(a);
        String y = figures(b);
        boolean sameSize = a.low().precision() - a.low().scale()
                == b.low().precision() - b.low().scale();
        return sameSize
                && !a.isRange()
                && !b.isRange()
                && x.length() >= MIN_TRANSPOSED_FIGURES
                && !x.equals(y)
                && Arrays.equals(
                        x.chars().sorted().toArray(), y.chars().sorted().toArray())
                && differingPlaces(x, y) == 2;
    }

    private static int differingPlaces(String x, String y) {
        int places = 0;
        for (int i = 0; i < x.length(); i++) {
            places += x.charAt(i) == y.charAt(i) ? 0 : 1;
        }
        return places;
    }

    private static String figures(Quantity quantity) {
        return quantity.low().stripTrailingZeros().unscaledValue().abs().toString();
    }
}
