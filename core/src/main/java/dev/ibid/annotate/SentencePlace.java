package dev.ibid.annotate;

/**
 * Where a sentence stands.
 *
 * @param first whether it opens its block
 * @param heading the innermost heading above it; empty if there is none
 */
record SentencePlace(boolean first, String heading) {}
