package dev.ibid;

import dev.ibid.index.CorpusException;
import dev.ibid.index.CorpusWriter;
import java.time.Duration;

/** Commits now and then during a long run, so that a crash costs seconds of work and no more. */
final class CommitClock {
    /** A commit waits for the disk; more often than this it would be felt. */
    private static final Duration INTERVAL = Duration.ofSeconds(10);

    private final CorpusWriter writer;
    private long last = System.nanoTime();

    CommitClock(CorpusWriter writer) {
        this.writer = writer;
    }

    void commitIfDue() throws CorpusException {
        if (System.nanoTime() - last >= INTERVAL.toNanos()) {
            writer.commit();
            last = System.nanoTime();
        }
    }
}
