package dev.ibid.document;

/**
 * A stretch of a document's canonical text, from {@code start} up to but not including {@code end}, in UTF-16 code units
 * counted from 0: {@code text.substring(start, end)} is the stretch. Ordered by start, then by end.
 *
 * @param start first code unit; {@code 0 <= start <= end}
 * @param end one past the last code unit; equal to {@code start} for an empty span
 */
public record Span(int start, int end) implements Comparable<Span> {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if {@code start} is negative or greater than {@code end}
     */
    public Span {
        if (start < 0 || start > end) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** {@return the number of code units} */
    public int length() {
        return end - start;
    }

    /** {@return whether the span holds no code unit} */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * {@return whether the two share at least one code unit; spans that only touch do not}
     *
     * @param other a span of the same text
     */
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /**
     * {@return whether every code unit of {@code other} is in this span; an empty span at either edge is}
     *
     * @param other a span of the same text
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * {@return whether the code unit at {@code offset} is in this span}
     *
     * @param offset an offset into the same text
     */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /**
     * {@return this span moved to the right}
     *
     * @param by code units to add to both ends; may be negative
     * @throws IllegalArgumentException if the start would become negative
     */
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /**
     * {@return the words of the span}
     *
     * @param text the text the span belongs to
     * @throws IndexOutOfBoundsException if the span ends beyond the text
     */
    public String of(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }
}
