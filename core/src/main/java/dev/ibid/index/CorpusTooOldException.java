package dev.ibid.index;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Thrown when the corpus was written by a version whose format is no longer read. */
public final class CorpusTooOldException extends CorpusException {
    private static final long serialVersionUID = 1L;

    CorpusTooOldException(Path corpus, String file, String problem, String remedy, @Nullable Throwable cause) {
        super(corpus, file, problem, remedy, cause);
    }
}
