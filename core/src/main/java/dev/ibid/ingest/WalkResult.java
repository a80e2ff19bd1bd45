package dev.ibid.ingest;

import java.util.List;

/**
 * What a walk found.
 *
 * @param files files to read, in the order of their sources
 * @param failures what was named or met but is no file that may be read, with the reason
 */
public record WalkResult(List<FoundFile> files, List<ReadFailure> failures) {
    /** Copies the lists. */
    public WalkResult {
        files = List.copyOf(files);
        failures = List.copyOf(failures);
    }
}
