package dev.ibid.index;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Thrown when there is no corpus at the path, or its folder is empty. */
public final class CorpusMissingException extends CorpusException {
    private static final long serialVersionUID = 1L;

    CorpusMissingException(Path corpus, String file, String problem, String remedy, @Nullable Throwable cause) {
        super(corpus, file, problem, remedy, cause);
    }
}
