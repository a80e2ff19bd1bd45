package dev.ibid.annotate;

import java.io.IOException;
import java.nio.file.Path;

/** A file of annotated sentences cannot be learned from. */
public final class TrainingFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    TrainingFormatException(Path file, int line, String expectation) {
        super(file + ":" + line + ": " + expectation);
    }

    /**
     * A file whose lines are well formed but which does not suffice.
     *
     * @param problem one sentence
     */
    TrainingFormatException(String problem) {
        super(problem);
    }
}
