package dev.ibid.index;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Thrown when a file of the index is damaged, cut short or gone. */
public final class CorpusCorruptException extends CorpusException {
    private static final long serialVersionUID = 1L;

    CorpusCorruptException(Path corpus, String file, String problem, String remedy, @Nullable Throwable cause) {
        super(corpus, file, problem, remedy, cause);
    }
}
