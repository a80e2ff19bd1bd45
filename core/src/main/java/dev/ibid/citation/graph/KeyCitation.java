package dev.ibid.citation.graph;

/**
 * A place that cites a key that was asked for, however it is written.
 *
 * @param place where
 * @param relation how what is cited relates to what was asked for
 */
public record KeyCitation(CitingPlace place, CitationKey.Relation relation) {}
