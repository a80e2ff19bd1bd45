package dev.ibid.citation.reference;

import dev.ibid.citation.Reference;
import dev.ibid.document.Span;
import java.util.List;

/**
 * Where the references of a document stand.
 *
 * @param spans in order, not overlapping
 */
public record EntrySpans(List<Span> spans) {
    /** Copies the list. */
    public EntrySpans {
        spans = List.copyOf(spans);
    }

    /**
     * {@return the spans of the references}
     *
     * @param references in order of their spans
     */
    public static EntrySpans of(List<Reference> references) {
        return new EntrySpans(references.stream().map(Reference::span).toList());
    }

    /**
     * {@return whether a reference and the span have a code unit in common}
     *
     * @param span any span of the same text
     */
    public boolean overlap(Span span) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < spans.size() && spans.get(low).overlaps(span);
    }
}
