package dev.ibid.ingest;

import java.nio.file.Path;

/**
 * Reads files of any format into source documents. Safe for any number of threads; close it when no more is to be read.
 */
public interface DocumentReader extends AutoCloseable {
    /**
     * {@return the documents of a file, itself first, then those embedded in it}
     *
     * @param file a regular file
     * @param source what the user calls it, a path with {@code /}; embedded documents get {@code source!/entry}
     * @throws UnreadableDocumentException if nothing of the file can be read; an embedded document that cannot be read is
     *     a {@link ReadResult#failures() failure} beside the others
     */
    ReadResult read(Path file, String source) throws UnreadableDocumentException;

    /**
     * {@return the documents in these bytes, as from a file}
     *
     * @param bytes a whole file, such as standard input held
     * @param source what the user calls it; its ending helps to tell the format
     * @throws UnreadableDocumentException as {@link #read(Path, String)}
     */
    ReadResult read(byte[] bytes, String source) throws UnreadableDocumentException;

    /** Frees what the reader holds. */
    @Override
    void close();

    /**
     * {@return a reader that parses in this process: fastest, but a hostile file can take the process with it}
     *
     * @param options limits and OCR
     */
    static DocumentReader inProcess(ReadOptions options) {
        return new InProcessReader(options);
    }

    /**
     * {@return a reader that parses in processes of their own, which are killed when a document hangs, crashes or eats
     * their memory; only plain text is read in this process}
     *
     * <p>A worker runs the same Java and class path as this process, and is started when the first document needs it.
     *
     * @param options limits and OCR
     * @param workers how many processes at most; as many documents are read at once
     * @param heapMegabytes memory of each, {@link #DEFAULT_HEAP_MEGABYTES} for real corpora
     */
    static DocumentReader isolated(ReadOptions options, int workers, int heapMegabytes) {
        return new IsolatedReader(options, workers, heapMegabytes);
    }

    /** Enough for a file at the default limit of size with all that is made from it. */
    int DEFAULT_HEAP_MEGABYTES = 768;
}
