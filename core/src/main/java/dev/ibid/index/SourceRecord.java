package dev.ibid.index;

import java.time.Instant;

/** What the corpus remembers of a source that it was given, read or not. Ordered nowhere; keyed by {@link #source()}. */
public sealed interface SourceRecord permits SourceFile, FailedSource {
    /** {@return where it came from, as in {@link dev.ibid.document.SourceDocument#source()}} */
    String source();

    /** {@return its size in bytes when it was read} */
    long size();

    /** {@return when it had last been modified when it was read} */
    Instant modified();
}
