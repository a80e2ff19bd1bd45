package dev.ibid.index;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Thrown when a newer version of Ibid or Lucene wrote the corpus. */
public final class CorpusTooNewException extends CorpusException {
    private static final long serialVersionUID = 1L;

    CorpusTooNewException(Path corpus, String file, String problem, String remedy, @Nullable Throwable cause) {
        super(corpus, file, problem, remedy, cause);
    }
}
