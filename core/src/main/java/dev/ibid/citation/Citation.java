package dev.ibid.citation;

import dev.ibid.document.Span;

/**
 * A pointer in running text to a source.
 *
 * @param span the shortest text that names the target
 * @param text the words of the span
 * @param type family in lower case: {@code cfr}, {@code usc}, {@code fr}, {@code publ}, {@code stat}, {@code eo},
 *     {@code bill}, {@code case}, {@code eccn}, {@code docket}, {@code rin}, {@code intl}, {@code doi}, {@code arxiv},
 *     {@code url}; {@code callout} for a numeric, note or author-year pointer into the document's own references;
 *     {@code report} for numbered reports
 * @param normalized stable key of what is cited, e.g. {@code cfr:15/744.21}; empty for a callout
 * @param pinpoint page or section within the target, as printed; empty if none
 * @param reference index of the entry it points to in the document's references; -1 if none
 * @param note why it is unresolved or how it was resolved; empty where there is nothing to say
 */
public record Citation(
        Span span, String text, String type, String normalized, String pinpoint, int reference, String note) {
    /** The {@link #reference()} of a citation that points to no entry. */
    public static final int NO_REFERENCE = -1;

    /**
     * {@return a citation with a key and nothing else}
     *
     * @param span where it stands
     * @param text its words
     * @param type its family
     * @param normalized its key
     */
    public static Citation of(Span span, String text, String type, String normalized) {
        return new Citation(span, text, type, normalized, "", NO_REFERENCE, "");
    }
}
