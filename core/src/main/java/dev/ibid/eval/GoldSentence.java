package dev.ibid.eval;

import dev.ibid.annotate.ClaimLabel;
import dev.ibid.document.Span;

/**
 * A sentence as a person labelled it.
 *
 * @param span in the paragraph
 * @param label what it asserts
 */
public record GoldSentence(Span span, ClaimLabel label) {}
