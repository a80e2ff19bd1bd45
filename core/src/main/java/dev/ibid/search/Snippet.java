package dev.ibid.search;

import dev.ibid.document.Span;
import java.util.List;

/**
 * A part of a text with the words that matched.
 *
 * @param text the part; line breaks as in the canonical text
 * @param span where the part stands in the canonical text
 * @param highlights the words that matched, as spans of {@code text}, in order, not overlapping
 */
public record Snippet(String text, Span span, List<Span> highlights) {
    /** Copies the list. */
    public Snippet {
        highlights = List.copyOf(highlights);
    }
}
