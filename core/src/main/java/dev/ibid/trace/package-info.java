/**
 * What a claim rests on: who else says it, who says otherwise, where exactly it stands, and whether a draft's claims hold.
 *
 * <p>Start at {@link dev.ibid.trace.Tracer} for one claim, at {@link dev.ibid.trace.Auditor} for a whole draft, and at {@link
 * dev.ibid.trace.ClaimComparison} to compare two statements without a corpus.
 *
 * <p>Two statements are compared word by word: quantities in one spelling, negation and opposites, quoted strings, names and
 * concepts. A conflict is only said where its reason can be shown; in doubt two statements are merely related.
 *
 * <p>Trap: spans in a comparison are offsets into the two texts that were compared, not into the documents they come from.
 */
@NullMarked
package dev.ibid.trace;

import org.jspecify.annotations.NullMarked;
