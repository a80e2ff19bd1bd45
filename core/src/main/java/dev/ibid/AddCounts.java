package dev.ibid;

import dev.ibid.AddProgress.Outcome;
import dev.ibid.index.FailedSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what a run does, from several threads. */
final class AddCounts {
    private final Map<Outcome, Integer> files = new EnumMap<>(Outcome.class);
    private int documents;
    private int retagged;
    private long bytes;

    synchronized void file(Outcome outcome, long size) {
        files.merge(outcome, 1, Integer::sum);
        if (outcome != Outcome.UNCHANGED) {
            bytes += size;
        }
    }

    synchronized void documents(int written) {
        documents += written;
    }

    synchronized void retagged() {
        retagged++;
    }

    synchronized AddReport report(List<String> removed, List<String> missing, List<FailedSource> failures) {
        return new AddReport(
                files.getOrDefault(Outcome.ADDED, 0),
                files.getOrDefault(Outcome.UPDATED, 0),
                files.getOrDefault(Outcome.UNCHANGED, 0),
                files.getOrDefault(Outcome.RENAMED, 0),
                files.getOrDefault(Outcome.FAILED, 0),
                documents,
                retagged,
                removed,
                missing,
                failures,
                bytes);
    }
}
