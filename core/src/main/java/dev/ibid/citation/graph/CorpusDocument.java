package dev.ibid.citation.graph;

import dev.ibid.citation.CitationLayer;
import dev.ibid.document.DocumentId;
import dev.ibid.document.DocumentMetadata;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import java.util.List;

/**
 * What resolution needs to know of a document: what it is, and what it cites. Holds no text, so that a whole corpus fits
 * into memory.
 *
 * @param id its id
 * @param source where it came from, as the user named it
 * @param title its title; empty if unknown
 * @param authors names as printed
 * @param publisher publishing institution; empty if unknown
 * @param date date of publication in ISO 8601; empty if unknown
 * @param keys stable keys of works that the document itself is ({@code cfr:15/772}, {@code doi:…}, {@code arxiv:…},
 *     {@code url:…})
 * @param sections headed parts in reading order
 * @param sentences spans of its sentences in order, not overlapping; they become citation contexts
 * @param citations what it cites
 */
public record CorpusDocument(
        DocumentId id,
        String source,
        String title,
        List<String> authors,
        String publisher,
        String date,
        List<String> keys,
        List<Section> sections,
        List<Span> sentences,
        CitationLayer citations) {
    /** Copies the lists. */
    public CorpusDocument {
        authors = List.copyOf(authors);
        keys = List.copyOf(keys);
        sections = List.copyOf(sections);
        sentences = List.copyOf(sentences);
    }

    /**
     * {@return what resolution needs of a document as read; its keys are those it declares and the identifiers found in
     * its metadata}
     *
     * @param document the document
     * @param sentences spans of its sentences in order
     * @param citations what was found in it
     */
    public static CorpusDocument of(SourceDocument document, List<Span> sentences, CitationLayer citations) {
        DocumentMetadata metadata = document.metadata();
        return new CorpusDocument(
                document.id(),
                document.source(),
                metadata.title(),
                metadata.authors(),
                metadata.publisher(),
                metadata.date(),
                IdentityKeys.of(document),
                Section.of(document),
                sentences,
                citations);
    }

    /** {@return the key of the document's node in the graph} */
    public String nodeKey() {
        return Node.key(id);
    }

    /** The sentence around a place; the place itself where no sentence holds it. */
    Span context(Span place) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span sentence = sentences.get(middle);
            if (sentence.end() <= place.start()) {
                low = middle + 1;
            } else if (sentence.start() > place.start()) {
                high = middle - 1;
            } else {
                return sentence;
            }
        }
        return place;
    }
}
