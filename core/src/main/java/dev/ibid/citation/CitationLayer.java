package dev.ibid.citation;

import java.util.List;

/**
 * Everything about sources that was found in one document.
 *
 * @param citations in order of their spans
 * @param references in order of their spans
 */
public record CitationLayer(List<Citation> citations, List<Reference> references) {
    /** A document that cites nothing. */
    public static final CitationLayer EMPTY = new CitationLayer(List.of(), List.of());

    /** Copies the lists. */
    public CitationLayer {
        citations = List.copyOf(citations);
        references = List.copyOf(references);
    }
}
