package dev.ibid.index;

import java.time.Instant;

/**
 * A source that could not be read.
 *
 * @param source where it came from
 * @param reason short stable name of the reason, e.g. {@code encrypted}
 * @param message one sentence for a person
 * @param size in bytes
 * @param modified last modification
 */
public record FailedSource(String source, String reason, String message, long size, Instant modified)
        implements SourceRecord {}
