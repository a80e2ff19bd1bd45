package dev.ibid.ingest;

import dev.ibid.ingest.UnreadableDocumentException.Reason;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A process that reads one document after the other, and the pipes to it. For one thread at a time. */
final class Worker {
    /** The worker sees its own limit first; this is for one that hangs. */
    private static final Duration GRACE = Duration.ofSeconds(2);
    /** What {@code -XX:+ExitOnOutOfMemoryError} exits with. */
    private static final int OUT_OF_MEMORY = 3;

    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private final Duration limit;

    private Worker(Process process, Duration limit) {
        this.process = process;
        this.limit = limit;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    static Worker start(ReadOptions options, int heapMegabytes) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                java,
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                WorkerMain.class.getName()));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Worker worker = new Worker(builder.start(), options.limits().time());
        WireFormat.writeOptions(worker.requests, options);
        worker.requests.flush();
        return worker;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() {
        process.destroyForcibly();
    }

    ReadResult read(byte[] bytes, String source) throws UnreadableDocumentException {
        AtomicBoolean late = new AtomicBoolean();
        CompletableFuture<Void> watch = CompletableFuture.runAsync(
                () -> {
                    late.set(true);
                    kill();
                },
                CompletableFuture.delayedExecutor(limit.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS));
        try {
            WireFormat.writeBytes(requests, source, bytes);
            requests.flush();
            return WireFormat.readAnswer(answers, source);
        } catch (IOException e) {
            kill();
            throw died(source, late.get(), e);
        } finally {
            watch.cancel(false);
        }
    }

    private UnreadableDocumentException died(String source, boolean late, IOException cause) {
        if (late) {
            return new UnreadableDocumentException(
                    source, Reason.TOO_SLOW, "It was not read within " + limit.toSeconds() + " seconds.", cause);
        }
        int code = exitCode();
        return code == OUT_OF_MEMORY
                ? new UnreadableDocumentException(
                        source, Reason.OUT_OF_MEMORY, "Reading it needs more memory than a worker has.", cause)
                : new UnreadableDocumentException(
                        source, Reason.CRASHED, "The worker process ended with code " + code + ".", cause);
    }

    private int exitCode() {
        try {
            return process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
