package dev.ibid.citation;

import dev.ibid.document.SourceDocument;

/** Finds citations and references in one document. Implementations are safe for any thread and never guess. */
@FunctionalInterface
public interface CitationFinder {
    /**
     * {@return everything about sources that the document holds}
     *
     * @param document a document as read
     */
    CitationLayer find(SourceDocument document);
}
