package dev.ibid.search;

/**
 * How many hits have a value.
 *
 * @param value id of a concept or document, or the value itself
 * @param count number of hits
 */
public record FacetCount(String value, int count) {}
