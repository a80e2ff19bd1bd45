package dev.ibid.citation.graph;

/**
 * How strongly a node is bound to another by citations.
 *
 * @param node the other node
 * @param shared how many documents cite both (co-citation, Small 1973), or how many works both cite (bibliographic
 *     coupling, Kessler 1963)
 * @param cosine {@code shared / sqrt(a * b)} in (0, 1], where {@code a} and {@code b} are how many cite, or are cited by,
 *     each of the two (Salton's cosine; Salton and McGill 1983)
 */
public record Relatedness(Node node, int shared, double cosine) {}
