package dev.ibid.ingest;

import java.nio.file.Path;

/**
 * A file that a walk found.
 *
 * @param path where it is
 * @param source what to call it: the folder as the user named it and the path below it, joined by {@code /}
 * @param byteSize size in bytes when it was found
 * @param modifiedMillis time of its last change in milliseconds since 1970 UTC when it was found
 */
public record FoundFile(Path path, String source, long byteSize, long modifiedMillis) {}
