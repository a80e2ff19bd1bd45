package dev.ibid.document;

/**
 * One page of a paginated document.
 *
 * @param number counted from 1, whatever is printed on the page
 * @param span the page's share of the canonical text; empty for a page without text
 * @param width width in points (1/72 inch); 0 where unknown
 * @param height height in points; 0 where unknown
 */
public record Page(int number, Span span, double width, double height) {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if {@code number} is less than 1
     */
    public Page {
        if (number < 1) {
            throw new IllegalArgumentException("pages count from 1: " + number);
        }
    }
}
