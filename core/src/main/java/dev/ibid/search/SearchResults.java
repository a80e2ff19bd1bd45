package dev.ibid.search;

import dev.ibid.search.SearchRequest.Facet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param hits in order
 * @param total number of all hits, before folding
 * @param totalExact whether {@code total} is exact, or a lower bound because counting stopped there
 * @param facets counts by facet as asked for, highest first, ties in order of the value
 * @param notes what the user should know of how the query was understood, one sentence each
 */
public record SearchResults(
        List<Hit> hits, long total, boolean totalExact, Map<Facet, List<FacetCount>> facets, List<String> notes) {
    /** Copies the collections. */
    public SearchResults {
        hits = List.copyOf(hits);
        Map<Facet, List<FacetCount>> copy = new EnumMap<>(Facet.class);
        facets.forEach((facet, counts) -> copy.put(facet, List.copyOf(counts)));
        facets = Collections.unmodifiableMap(copy);
        notes = List.copyOf(notes);
    }
}
