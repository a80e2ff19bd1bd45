/**
 * What there is to be found: concepts with their names and hierarchy, in the terms of SKOS (W3C Recommendation, 18
 * August 2009).
 *
 * <p>Start at {@link dev.ibid.taxonomy.Taxonomy}.
 */
@NullMarked
package dev.ibid.taxonomy;

import org.jspecify.annotations.NullMarked;
