package dev.ibid;

import dev.ibid.index.CorpusException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks on a fixed number of threads. Only so many wait that the threads stay busy, so that memory does not grow with
 * the number of files. The first task that throws stops the rest: what concerns one document never throws here.
 */
final class Workers implements AutoCloseable {
    private static final int WAITING_PER_THREAD = 2;

    private final ExecutorService threads;
    private final Semaphore places;
    private final int capacity;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    Workers(int jobs) {
        capacity = jobs * (1 + WAITING_PER_THREAD);
        places = new Semaphore(capacity);
        threads = Executors.newFixedThreadPool(
                jobs, Thread.ofPlatform().name("ibid-", 1).daemon().factory());
    }

    /** Something to do for one document. */
    @FunctionalInterface
    interface Task {
        void run() throws CorpusException;
    }

    /** Waits for a place, then hands the task to a thread. */
    void submit(Task task) throws CorpusException {
        throwFailure();
        places.acquireUninterruptibly();
        threads.execute(() -> {
            try {
                if (failure.get() == null) {
                    task.run();
                }
            } catch (CorpusException | RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            } finally {
                places.release();
            }
        });
    }

    /** Waits for all tasks; throws what the first that failed threw. */
    void finish() throws CorpusException {
        places.acquireUninterruptibly(capacity);
        places.release(capacity);
        throwFailure();
    }

    private void throwFailure() throws CorpusException {
        switch (failure.get()) {
            case null -> {
                return;
            }
            case CorpusException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
