package dev.ibid.trace;

import dev.ibid.document.Block;
import dev.ibid.document.DocumentId;
import dev.ibid.document.Region;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import java.util.List;

/**
 * Exactly where something stands.
 *
 * @param document the document
 * @param source where the document came from
 * @param title its title; empty if none could be told
 * @param date its date in ISO 8601, as exact as known; empty if unknown
 * @param page page on which it begins, counted from 1; 0 where the format has none
 * @param headingPath headings above it, outermost first
 * @param span offsets into the document's canonical text
 * @param regions rectangles on the page, one a line; empty where the format has no layout
 */
public record Place(
        DocumentId document,
        String source,
        String title,
        String date,
        int page,
        List<String> headingPath,
        Span span,
        List<Region> regions) {
    /** Copies the lists. */
    public Place {
        headingPath = List.copyOf(headingPath);
        regions = List.copyOf(regions);
    }

    static Place of(SourceDocument document, Span span) {
        return new Place(
                document.id(),
                document.source(),
                document.metadata().title(),
                document.metadata().date(),
                document.pageAt(span.start()),
                document.findBlock(span.start()).map(Block::headingPath).orElse(List.of()),
                span,
                document.regionsOf(span));
    }
}
