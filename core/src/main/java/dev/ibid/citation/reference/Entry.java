package dev.ibid.citation.reference;

import dev.ibid.document.Span;

/**
 * A place in a document that holds a source, or a note that may.
 *
 * @param span the words, the mark left out
 * @param mark number or sign as printed; empty if none
 * @param note whether it is a footnote or endnote, not an entry of a bibliography
 */
record Entry(Span span, String mark, boolean note) {}
