package dev.ibid.index;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The corpus itself cannot be used; the message names the corpus, the cause and what to do about it. */
public abstract sealed class CorpusException extends Exception
        permits CorpusMissingException,
                CorpusLockedException,
                CorpusCorruptException,
                CorpusTooNewException,
                CorpusTooOldException,
                CorpusStorageException {
    private static final long serialVersionUID = 1L;

    private final String corpus;
    private final String file;
    private final String remedy;

    CorpusException(Path corpus, String file, String problem, String remedy, @Nullable Throwable cause) {
        super(message(corpus, file, problem, remedy), cause);
        this.corpus = corpus.toString();
        this.file = file;
        this.remedy = remedy;
    }

    private static String message(Path corpus, String file, String problem, String remedy) {
        String at = file.isEmpty() ? corpus.toString() : corpus.resolve(file).toString();
        return at + ": " + problem + ". " + remedy;
    }

    /** {@return the directory of the index} */
    public Path corpus() {
        return Path.of(corpus);
    }

    /** {@return the file in it that is at fault; empty where it is none in particular} */
    public String file() {
        return file;
    }

    /** {@return what the user can do, a sentence} */
    public String remedy() {
        return remedy;
    }

    /**
     * {@return the exception that says what a failure of Lucene or of the disk means for the corpus}
     *
     * @param corpus its directory
     * @param cause what failed
     */
    public static CorpusException of(Path corpus, IOException cause) {
        return CorpusFaults.translate(corpus, cause);
    }
}
