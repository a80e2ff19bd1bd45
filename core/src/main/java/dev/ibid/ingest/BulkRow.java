package dev.ibid.ingest;

import dev.ibid.document.SourceDocument;

/** What became of one row of a bulk import. */
public sealed interface BulkRow {
    /** {@return the line on which the row starts, counted from 1} */
    long line();

    /**
     * A document.
     *
     * @param line the line on which the row starts, counted from 1
     * @param document its text and metadata; its source is {@code file#id}
     */
    record Read(long line, SourceDocument document) implements BulkRow {}

    /**
     * A row that is no document.
     *
     * @param line the line on which the row starts, counted from 1
     * @param failure why, with the source {@code file#line}
     */
    record Refused(long line, ReadFailure failure) implements BulkRow {}
}
