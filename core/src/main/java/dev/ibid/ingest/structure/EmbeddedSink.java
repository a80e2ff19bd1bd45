package dev.ibid.ingest.structure;

import java.io.IOException;
import java.io.InputStream;

/** Takes the documents that are found inside another one, in the order in which they stand there. */
@FunctionalInterface
public interface EmbeddedSink {
    /**
     * Takes one.
     *
     * @param name entry or attachment name as the container gives it; never used as a path
     * @param content its bytes; valid during the call only
     * @throws IOException if the container cannot be read on
     */
    void accept(String name, InputStream content) throws IOException;
}
