package dev.ibid.eval;

/**
 * Where a figure lies with 95 percent confidence.
 *
 * @param low lower end
 * @param high upper end, not below the lower
 */
public record Interval(double low, double high) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the upper end is below the lower, or one is no number
     */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("not an interval: " + low + " to " + high);
        }
    }
}
