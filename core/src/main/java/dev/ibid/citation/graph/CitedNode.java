package dev.ibid.citation.graph;

/**
 * How often a work is cited.
 *
 * @param node the work
 * @param documents how many documents cite it
 * @param places how many places do
 */
public record CitedNode(Node node, int documents, int places) {}
