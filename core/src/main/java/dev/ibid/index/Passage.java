package dev.ibid.index;

import dev.ibid.document.Span;
import java.util.List;

/**
 * A stretch of a document that is searched as one.
 *
 * @param number counted from 1 in its document
 * @param span where it stands
 * @param page page it starts on, counted from 1; 0 where the format has none
 * @param headingPath headings above it, outermost first
 */
public record Passage(int number, Span span, int page, List<String> headingPath) {
    /** Copies the list. */
    public Passage {
        headingPath = List.copyOf(headingPath);
    }
}
