package dev.ibid.eval;

import dev.ibid.annotate.ClaimLabel;
import dev.ibid.document.Span;

/**
 * A sentence that was given another label than a person gave it.
 *
 * @param paragraph where it stands
 * @param span in the paragraph
 * @param gold the person's label
 * @param found the system's label
 * @param score the system's confidence in it; 0 where it found no sentence
 */
public record ClaimError(GoldParagraph paragraph, Span span, ClaimLabel gold, ClaimLabel found, double score) {}
