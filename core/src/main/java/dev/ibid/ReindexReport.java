package dev.ibid;

import dev.ibid.index.FailedSource;
import java.util.List;

/**
 * What building an index anew did.
 *
 * @param documents documents written
 * @param failures sources that could not be read
 */
public record ReindexReport(int documents, List<FailedSource> failures) {
    /** Copies the list. */
    public ReindexReport {
        failures = List.copyOf(failures);
    }
}
