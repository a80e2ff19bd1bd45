package dev.ibid.index;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Thrown when another process is writing to the corpus. */
public final class CorpusLockedException extends CorpusException {
    private static final long serialVersionUID = 1L;

    CorpusLockedException(Path corpus, String file, String problem, String remedy, @Nullable Throwable cause) {
        super(corpus, file, problem, remedy, cause);
    }
}
