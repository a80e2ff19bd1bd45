package dev.ibid.citation.reference.training;

import dev.ibid.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A reference whose parts are known.
 *
 * @param text the reference
 * @param parts its labelled parts, in order, not overlapping
 */
public record LabelledText(String text, List<Part> parts) {
    /** Copies the list. */
    public LabelledText {
        parts = List.copyOf(parts);
    }

    /**
     * A labelled part.
     *
     * @param span where it stands in the text
     * @param label what it is, e.g. {@code author}
     */
    public record Part(Span span, String label) {}

    static LabelledText join(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        for (Piece piece : pieces) {
            int start = text.length();
            text.append(piece.text());
            if (!piece.label().isEmpty() && !piece.text().isBlank()) {
                parts.add(new Part(new Span(start, text.length()), piece.label()));
            }
        }
        return new LabelledText(text.toString(), parts);
    }
}
