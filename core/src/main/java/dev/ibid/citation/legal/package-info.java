/**
 * Citations of law, regulations and other numbered sources, found in one pass.
 *
 * <p>{@link dev.ibid.citation.legal.LegalCitations} finds, {@link dev.ibid.citation.legal.LegalKeys} reads what a user
 * types and compares keys. Reading skips to numbers, section signs and anchor words and hands over to a grammar per
 * family, written by hand as steps that take an index and give the next one; names of reporters, regulations and
 * instruments are tables beside the classes.
 *
 * <p>Traps: a title that the citation does not state stays {@code ?} unless the document declares it; the key of a short
 * form is that of its antecedent, so count citations by type; a range is one citation and its ends need not exist.
 */
@NullMarked
package dev.ibid.citation.legal;

import org.jspecify.annotations.NullMarked;
