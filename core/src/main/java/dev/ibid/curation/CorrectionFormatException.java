package dev.ibid.curation;

import java.io.IOException;
import java.nio.file.Path;

/** A line of the corrections of a corpus cannot be understood. */
public final class CorrectionFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    CorrectionFormatException(Path file, int line, String expectation) {
        super(file + ":" + line + ": " + expectation);
    }
}
