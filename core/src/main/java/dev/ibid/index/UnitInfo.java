package dev.ibid.index;

import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is stored with a claim, a passage or a document, its words left out.
 *
 * @param id what it is
 * @param span where it stands in the document's canonical text
 * @param page page it starts on, counted from 1; 0 where the format has none
 * @param headingPath headings above it, outermost first
 * @param label label of a claim in lower case; empty otherwise
 * @param attribution who is said to assert a claim; empty where it is the author, and for other units
 * @param concepts ids of the concepts mentioned in it, by kind, in order of id
 */
public record UnitInfo(
        UnitId id,
        Span span,
        int page,
        List<String> headingPath,
        String label,
        String attribution,
        Map<ConceptKind, List<String>> concepts) {
    /** Copies the collections. */
    public UnitInfo {
        headingPath = List.copyOf(headingPath);
        Map<ConceptKind, List<String>> copy = new TreeMap<>();
        concepts.forEach((kind, ids) -> copy.put(kind, List.copyOf(ids)));
        concepts = Collections.unmodifiableMap(copy);
    }
}
