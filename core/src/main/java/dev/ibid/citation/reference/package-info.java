/**
 * References: strings parsed to labelled parts, entries found in a document's structure, and the callouts that point to
 * them. Entry: {@link dev.ibid.citation.reference.ReferenceParser} for one string.
 *
 * <p>The parser is a linear-chain conditional random field trained in the build on invented references; see
 * {@link dev.ibid.citation.reference.training}.
 *
 * <p>Traps: a part takes the punctuation after it, and words such as "In", "pp." and "(eds.)" belong to the part they
 * announce. {@code volume} holds the issue as well.
 */
@NullMarked
package dev.ibid.citation.reference;

import org.jspecify.annotations.NullMarked;
