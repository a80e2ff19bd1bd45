package dev.ibid.index;

import dev.ibid.document.DocumentId;
import java.time.Instant;

/**
 * A source whose document is in the corpus. Several sources with the same bytes share one document.
 *
 * @param source where it came from
 * @param size in bytes
 * @param modified last modification
 * @param document SHA-256 of its bytes
 */
public record SourceFile(String source, long size, Instant modified, DocumentId document) implements SourceRecord {}
