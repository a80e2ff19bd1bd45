package dev.ibid.citation;

import dev.ibid.document.SourceDocument;

/** Finds the citations and references of a document. Implementations are safe for any thread. */
public interface CitationFinder {
    /**
     * {@return the citations and references of the document}
     *
     * @param document the document as read
     */
    CitationLayer find(SourceDocument document);
}
