package dev.ibid.ingest;

import dev.ibid.document.SourceDocument;
import java.util.List;

/**
 * What one file gave.
 *
 * @param documents the document itself, unless it is an archive, then those embedded in or attached to it, each after its
 *     container
 * @param failures embedded documents that could not be read
 */
public record ReadResult(List<SourceDocument> documents, List<ReadFailure> failures) {
    /** Copies the lists. */
    public ReadResult {
        documents = List.copyOf(documents);
        failures = List.copyOf(failures);
    }
}
