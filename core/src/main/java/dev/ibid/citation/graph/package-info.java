/**
 * What citations and references resolve to, and the graph that follows.
 *
 * <p>Start at {@link dev.ibid.citation.graph.CitationGraph#of}: from the documents of a corpus, each with its identity and
 * its {@link dev.ibid.citation.CitationLayer}, it decides for every reference and every keyed citation whether it is a
 * document of the corpus, a work outside it, or unresolved with a reason. {@link dev.ibid.citation.graph.Resolver} does
 * the same for one document, for example a draft that is no part of the corpus.
 *
 * <p>Everything here is a pure function of its input: build it again when documents come or go. Nothing is guessed; what
 * falls short of the thresholds in {@code MatchRule} is offered as a candidate with its score.
 *
 * <p>Trap: a citation of a paragraph ({@code cfr:15/744.21(b)}) is an edge to the section, the paragraph is its pinpoint.
 */
@NullMarked
package dev.ibid.citation.graph;

import org.jspecify.annotations.NullMarked;
