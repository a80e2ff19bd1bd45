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
}
