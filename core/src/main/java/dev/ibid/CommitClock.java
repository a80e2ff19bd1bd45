package dev.ibid;

import dev.ibid.index.CorpusException;
import dev.ibid.index.CorpusWriter;
import java.time.Duration;

/** Commits now and then during a long run, so that a crash costs seconds of work and no more. */
final class CommitClock {
    private final CorpusWriter writer;
    private final Duration interval;
    private long last = System.nanoTime();

    CommitClock(CorpusWriter writer, Duration interval) {
        this.writer = writer;
        this.interval = interval;
    }

    void commitIfDue() throws CorpusException {
        if (System.nanoTime() - last >= interval.toNanos()) {
            writer.commit();
            last = System.nanoTime();
        }
    }
}
