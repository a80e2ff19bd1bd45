package dev.ibid.trace;

import dev.ibid.document.Span;

/**
 * Where two texts part: words of the one that stand for other words, or for none, in the other.
 *
 * @param first words of the first text; empty, at the place of insertion, if the second adds something
 * @param second words of the second text; empty if the second leaves something out
 */
public record Difference(Span first, Span second) {}
