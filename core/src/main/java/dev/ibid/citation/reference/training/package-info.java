/**
 * Invents references to learn from: records that never existed, rendered in the styles of real bibliographies, each part
 * labelled. Entry: {@link dev.ibid.citation.reference.training.ReferenceGenerator}. Used by the build, never at run time;
 * its word lists and styles are plain files below {@code core/src/training/references}.
 *
 * <p>Trap: everything is drawn from one seeded random source in a fixed order, so a change anywhere changes every
 * reference after it.
 */
@NullMarked
package dev.ibid.citation.reference.training;

import org.jspecify.annotations.NullMarked;
