package dev.ibid.citation;

import dev.ibid.document.Span;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One entry of a bibliography, or a note that cites a source.
 *
 * @param span the whole entry in the canonical text, its mark left out
 * @param text the words of the span
 * @param mark number or label as printed ("12"); empty if none
 * @param segments labelled parts, in order, as offsets into the canonical text
 * @param fields values by CSL variable name ({@code author}, {@code title}, {@code issued}, …) in key order; several
 *     authors are joined by {@code "; "}
 * @param key stable key of the work cited, e.g. {@code doi:10.1000/182} or {@code arxiv:2501.12948}; empty if the entry
 *     states no identifier
 */
public record Reference(
        Span span, String text, String mark, List<Segment> segments, Map<String, String> fields, String key) {
    /** Copies the collections. */
    public Reference {
        segments = List.copyOf(segments);
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /**
     * A labelled part of a reference.
     *
     * @param span where it stands
     * @param label {@code author}, {@code title}, {@code date}, {@code journal}, {@code container-title},
     *     {@code publisher}, {@code location}, {@code volume}, {@code pages}, {@code editor}, {@code url}, {@code doi}, …
     */
    public record Segment(Span span, String label) {}
}
