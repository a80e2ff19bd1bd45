package dev.ibid.index;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Thrown when the disk refused: full, read-only, or failing. */
public final class CorpusStorageException extends CorpusException {
    private static final long serialVersionUID = 1L;

    CorpusStorageException(Path corpus, String file, String problem, String remedy, @Nullable Throwable cause) {
        super(corpus, file, problem, remedy, cause);
    }
}
