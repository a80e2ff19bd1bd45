/**
 * What people say of what the tagger found: corrections, suggestions for the taxonomy, and sentences to train on.
 *
 * <p>Start at {@link dev.ibid.curation.Corrections}, which holds every {@link dev.ibid.curation.Correction} of a corpus and
 * applies them to a document after it was annotated, and at {@link dev.ibid.curation.Suggestions}, which gathers the
 * techniques and controls that the taxonomy does not list.
 *
 * <p>Traps:
 * <ul>
 *   <li>A correction is tied to words, not to what was found there: an {@link dev.ibid.curation.Anchor} says document, place
 *       and quotation, and finds its words again where the text has moved. Words that are gone leave the correction without
 *       effect; it is kept and reported, never dropped.
 *   <li>Corrections are applied in the order in which they were made; a later one wins over an earlier one at its place.
 *   <li>A merge has no place. It changes every document, so it is part of the fingerprint of all of them.
 * </ul>
 */
@NullMarked
package dev.ibid.curation;

import org.jspecify.annotations.NullMarked;
