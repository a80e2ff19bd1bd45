package dev.ibid.trace;

import dev.ibid.document.Span;
import java.math.BigDecimal;
import java.util.List;

/**
 * A number as a statement means it, whichever way it is written.
 *
 * @param span the words that state it, with currency, scale and unit, without what is counted; an offset into the text it
 *     was found in
 * @param kind what sort of quantity it is
 * @param low the value, or the lower end of a range, scale words multiplied out and units converted to the base unit
 * @param high the upper end of a range; equal to {@code low} for a single value
 * @param bound how firmly it is stated
 * @param unit base unit or currency in canonical form; {@code month-day} for a date without a year; empty for a bare count
 * @param counted stems of the words after it that say what is counted ({@code h800 gpu}); empty if none follow
 * @param subject stems of the content words before it in its clause, nearest last; what a bare number belongs to
 */
public record Quantity(
        Span span,
        QuantityKind kind,
        BigDecimal low,
        BigDecimal high,
        QuantityBound bound,
        String unit,
        List<String> counted,
        List<String> subject) {
    /**
     * Copies the lists and checks the range.
     *
     * @throws IllegalArgumentException if {@code low} is greater than {@code high}
     */
    public Quantity {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("not a range: " + low + " to " + high);
        }
        counted = List.copyOf(counted);
        subject = List.copyOf(subject);
    }

    /** {@return whether the value is a range and not a single number} */
    public boolean isRange() {
        return low.compareTo(high) < 0;
    }
}
