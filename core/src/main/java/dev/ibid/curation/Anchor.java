package dev.ibid.curation;

import dev.ibid.document.DocumentId;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import java.util.Optional;

/**
 * A place in a document that can be found again: by its offsets while the text is the same, by its words and what stands
 * around them when the text was read otherwise or the file has changed. After the text quote and text position selectors of
 * the W3C's Web Annotation Data Model (2017), section 4.2.
 *
 * @param document the document at the time
 * @param source where the document came from at the time; finds the document when its bytes have changed
 * @param span the place at the time
 * @param quote the words of the place
 * @param before what stood before them, up to {@value #CONTEXT} code units
 * @param after what stood after them, up to {@value #CONTEXT} code units
 */
public record Anchor(DocumentId document, String source, Span span, String quote, String before, String after) {
    /** Enough to tell two mentions of the same words apart in nearly all prose. */
    private static final int CONTEXT = 24;

    /**
     * Checks the quotation.
     *
     * @throws IllegalArgumentException if it is not as long as the span, or empty
     */
    public Anchor {
        if (quote.isEmpty() || quote.length() != span.length()) {
            throw new IllegalArgumentException(
                    "the quotation has " + quote.length() + " code units, the span " + span.length());
        }
    }

    /**
     * {@return the anchor of a place}
     *
     * @param document the document as read
     * @param span a place in its text, not empty
     */
    public static Anchor of(SourceDocument document, Span span) {
        String text = document.text();
        return new Anchor(
                document.id(),
                document.source(),
                span,
                span.of(text),
                text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
                text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
    }

    /** {@return whether the anchor was set in this document, or in an earlier version of it} */
    boolean isIn(SourceDocument other) {
        return document.equals(other.id()) || source.equals(other.source());
    }

    /**
     * {@return where the words stand in a text: at the old place if they still do, else where most of what stood around them
     * still does, and nearest to the old place if several are alike; empty if they are gone}
     *
     * @param text the text of the document
     */
    public Optional<Span> find(String text) {
        if (text.startsWith(quote, span.start()) && around(text, span.start()) == before.length() + after.length()) {
            return Optional.of(span);
        }
        int best = -1;
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            if (best < 0 || isBetter(text, at, best)) {
                best = at;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new Span(best, best + quote.length()));
    }

    private boolean isBetter(String text, int at, int best) {
        int difference = around(text, at) - around(text, best);
        return difference > 0 || (difference == 0 && Math.abs(at - span.start()) < Math.abs(best - span.start()));
    }

    /** How many code units next to the words are as they were. */
    private int around(String text, int at) {
        int left = 0;
        while (left < before.length()
                && left < at
                && text.charAt(at - left - 1) == before.charAt(before.length() - left - 1)) {
            left++;
        }
        int right = 0;
        int end = at + quote.length();
        while (right < after.length()
                && end + right < text.length()
                && text.charAt(end + right) == after.charAt(right)) {
            right++;
        }
        return left + right;
    }
}
