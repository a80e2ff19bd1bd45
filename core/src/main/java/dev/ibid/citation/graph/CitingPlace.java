package dev.ibid.citation.graph;

import dev.ibid.document.DocumentId;
import dev.ibid.document.Span;

/**
 * A place that cites.
 *
 * @param document the document that cites
 * @param span the words that cite, in the document's canonical text; the whole entry where no pointer in the text leads to
 *     it
 * @param context the sentence around it; the span itself where no sentence holds it
 * @param key what is cited as the document states it, e.g. {@code cfr:15/744.21(b)}; empty for a callout
 * @param pinpoint page, paragraph or section within the target; empty if none
 * @param reference index of the reference that the place points to or is; -1 if none
 */
public record CitingPlace(DocumentId document, Span span, Span context, String key, String pinpoint, int reference)
        implements Comparable<CitingPlace> {
    /** Orders by document, then by place. */
    @Override
    public int compareTo(CitingPlace other) {
        int order = document.compareTo(other.document);
        order = order != 0 ? order : span.compareTo(other.span);
        return order != 0 ? order : key.compareTo(other.key);
    }
}
