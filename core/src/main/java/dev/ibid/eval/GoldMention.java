package dev.ibid.eval;

import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;

/**
 * A mention as a person marked it.
 *
 * @param span in the paragraph
 * @param kind what sort of thing is named
 */
public record GoldMention(Span span, ConceptKind kind) {}
