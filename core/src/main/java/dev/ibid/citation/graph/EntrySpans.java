package dev.ibid.citation.graph;

import dev.ibid.citation.Citation;
import dev.ibid.citation.CitationLayer;
import dev.ibid.citation.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which citations stand inside which reference entries: an identifier there belongs to the entry. */
final class EntrySpans {
    private static final Set<String> IDENTIFIERS = Set.of("doi", "arxiv", "url");

    private final TreeMap<Integer, Integer> byStart = new TreeMap<>();
    private final Map<Integer, List<Citation>> inside = new HashMap<>();
    private final List<Reference> references;

    private EntrySpans(List<Reference> references) {
        this.references = references;
        for (int i = 0; i < references.size(); i++) {
            byStart.putIfAbsent(references.get(i).span().start(), i);
        }
    }

    static EntrySpans of(CitationLayer layer) {
        EntrySpans spans = new EntrySpans(layer.references());
        for (Citation citation : layer.citations()) {
            int entry = spans.entryOf(citation);
            if (entry >= 0) {
                spans.inside.computeIfAbsent(entry, e -> new ArrayList<>()).add(citation);
            }
        }
        return spans;
    }

    private int entryOf(Citation citation) {
        Map.Entry<Integer, Integer> before = byStart.floorEntry(citation.span().start());
        return before != null && references.get(before.getValue()).span().contains(citation.span())
                ? before.getValue()
                : -1;
    }

    List<Citation> citationsIn(int reference) {
        return inside.getOrDefault(reference, List.of());
    }

    boolean isIdentifierOfEntry(Citation citation) {
        return IDENTIFIERS.contains(citation.type()) && entryOf(citation) >= 0;
    }
}
