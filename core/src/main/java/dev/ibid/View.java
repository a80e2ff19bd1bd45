package dev.ibid;

import dev.ibid.index.CorpusException;
import dev.ibid.index.CorpusIndex;
import dev.ibid.index.IndexSnapshot;
import dev.ibid.search.Search;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The state of a corpus that all reading goes to, until it is refreshed. Safe for any thread. */
final class View implements Closeable {
    private final CorpusIndex index;
    /** Read while the state is used, written while it is exchanged. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    private State state;
    private boolean closed;

    private View(CorpusIndex index) throws CorpusException {
        this.index = index;
        this.state = State.of(index);
    }

    static View open(Path path) throws CorpusException {
        return new View(CorpusIndex.open(path));
    }

    /**
     * One state with what was prepared for searching it.
     *
     * @param snapshot the state
     * @param search over it
     */
    record State(IndexSnapshot snapshot, Search search) {
        static State of(CorpusIndex index) throws CorpusException {
            IndexSnapshot snapshot = index.snapshot();
            return new State(snapshot, new Search(snapshot));
        }
    }

    /** Something that is read. */
    @FunctionalInterface
    interface Reading<T> {
        T from(State state) throws CorpusException;
    }

    <T> T read(Reading<T> reading) throws CorpusException {
        lock.readLock().lock();
        try {
            return reading.from(state);
        } finally {
            lock.readLock().unlock();
        }
    }

    void refresh() throws CorpusException {
        index.refresh();
        lock.writeLock().lock();
        try {
            State old = state;
            state = State.of(index);
            old.snapshot().close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public void close() throws IOException {
        lock.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                state.snapshot().close();
                index.close();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
