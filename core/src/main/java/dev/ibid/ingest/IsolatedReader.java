package dev.ibid.ingest;

import dev.ibid.ingest.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;

/**
 * Reads in worker processes that can be killed. A worker is used again for the next document; one that crashes, hangs or
 * runs out of memory is replaced, and only its document fails. Files that are plain text by name and content are read in
 * this process: nothing is parsed in them that could go wrong.
 */
final class IsolatedReader implements DocumentReader {
    private static final Pattern PLAIN = Pattern.compile(".*\\.(?:txt|text|md|markdown)");

    private final ReadOptions options;
    private final int heapMegabytes;
    private final DocumentReader trusted;
    private final Semaphore permits;
    private final Deque<Worker> idle = new ArrayDeque<>();
    private boolean closed;

    IsolatedReader(ReadOptions options, int workers, int heapMegabytes) {
        this.options = options;
        this.heapMegabytes = heapMegabytes;
        this.trusted = new InProcessReader(options);
        this.permits = new Semaphore(workers, true);
    }

    @Override
    public ReadResult read(Path file, String source) throws UnreadableDocumentException {
        return read(InProcessReader.bytes(file, source, options.limits().bytes()), source);
    }

    @Override
    public ReadResult read(byte[] bytes, String source) throws UnreadableDocumentException {
        if (bytes.length == 0 || isPlainText(bytes, source)) {
            return trusted.read(bytes, source);
        }
        permits.acquireUninterruptibly();
        try {
            return inWorker(bytes, source);
        } finally {
            permits.release();
        }
    }

    private static boolean isPlainText(byte[] bytes, String source) {
        if (!PLAIN.matcher(source.toLowerCase(Locale.ROOT)).matches()) {
            return false;
        }
        for (int i = 0; i < Math.min(bytes.length, 1024); i++) {
            if (bytes[i] == 0) {
                return false;
            }
        }
        boolean named =
                bytes.length > 3 && ((bytes[0] == 'P' && bytes[1] == 'K') || (bytes[0] == '%' && bytes[1] == 'P'));
        return !named;
    }

    private ReadResult inWorker(byte[] bytes, String source) throws UnreadableDocumentException {
        Worker worker = take(source);
        try {
            ReadResult result = worker.read(bytes, source);
            give(worker);
            return result;
        } catch (UnreadableDocumentException e) {
            if (worker.isAlive()) {
                give(worker);
            } else {
                worker.kill();
            }
            throw e;
        }
    }

    private Worker take(String source) throws UnreadableDocumentException {
        synchronized (idle) {
            if (closed) {
                throw new IllegalStateException("the reader is closed");
            }
            Worker worker = idle.poll();
            if (worker != null && worker.isAlive()) {
                return worker;
            }
        }
        try {
            return Worker.start(options, heapMegabytes);
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    source, Reason.CRASHED, "No worker process could be started: " + e.getMessage(), e);
        }
    }

    private void give(Worker worker) {
        synchronized (idle) {
            if (closed) {
                worker.kill();
            } else {
                idle.push(worker);
            }
        }
    }

    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.forEach(Worker::kill);
            idle.clear();
        }
        trusted.close();
    }
}
