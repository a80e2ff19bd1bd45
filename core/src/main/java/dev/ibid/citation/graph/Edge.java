package dev.ibid.citation.graph;

import java.util.List;

/**
 * One document cites one work, however often.
 *
 * @param from key of the citing document's node
 * @param to key of the cited node
 * @param confidence the highest of the decisions behind it, in [0, 1]
 * @param places where, in order; at least one
 */
public record Edge(String from, String to, double confidence, List<CitingPlace> places) {
    /** Copies the list. */
    public Edge {
        places = List.copyOf(places);
    }
}
