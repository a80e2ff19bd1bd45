package dev.ibid.trace;

import dev.ibid.document.DocumentId;
import dev.ibid.document.Span;

/**
 * A stretch of the corpus that may bear on a claim; the sentences that it touches are compared.
 *
 * @param document where it stands
 * @param span a claim or passage
 */
public record Candidate(DocumentId document, Span span) {}
