package dev.ibid.eval;

import java.io.IOException;
import java.nio.file.Path;

/** A file of queries, judgments, results or gold annotations has a line that cannot be understood. */
public final class MalformedLineException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Number of the line, counted from 1. */
    private final int line;

    MalformedLineException(Path file, int line, String expectation) {
        super(file + ":" + line + ": " + expectation);
        this.line = line;
    }

    /** {@return the number of the line, counted from 1} */
    public int line() {
        return line;
    }
}
