package dev.ibid.cli;

import dev.ibid.AddProgress;
import java.util.Locale;

/** Shows how far an {@code add} is: one line that is overwritten on a terminal, now and then a new one elsewhere. */
final class ProgressLine implements AddProgress, AutoCloseable {
    private static final long LIVE_INTERVAL_MILLIS = 100;
    private static final long PLAIN_INTERVAL_MILLIS = 10_000;
    private static final int BAR = 24;

    private final Terminal terminal;
    private long start = System.nanoTime();
    private long shown;
    private int files;
    private long bytes;
    private int doneFiles;
    private long doneBytes;
    private boolean drawn;

    ProgressLine(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void started(int files, long bytes) {
        this.files = files;
        this.bytes = bytes;
        start = System.nanoTime();
    }

    @Override
    public synchronized void done(String source, long size, Outcome outcome) {
        doneFiles++;
        doneBytes += size;
        long elapsed = (System.nanoTime() - start) / 1_000_000;
        if (elapsed - shown >= (terminal.live() ? LIVE_INTERVAL_MILLIS : PLAIN_INTERVAL_MILLIS)) {
            shown = elapsed;
            show(elapsed);
        }
    }

    private void show(long elapsed) {
        double rate = doneBytes / 1e6 / (elapsed / 1e3);
        String text = String.format(
                Locale.ROOT,
                "%d of %d files, %.1f of %.1f MB, %.1f MB/s%s",
                doneFiles,
                files,
                doneBytes / 1e6,
                bytes / 1e6,
                rate,
                remaining(elapsed));
        if (terminal.live()) {
            int full = bytes == 0 ? BAR : (int) Math.min(BAR, BAR * doneBytes / bytes);
            terminal.err().print("\r\u001B[K[" + "#".repeat(full) + " ".repeat(BAR - full) + "] " + text);
            drawn = true;
        } else {
            terminal.err().println(text);
        }
        terminal.err().flush();
    }

    private String remaining(long elapsed) {
        if (doneBytes == 0 || doneBytes >= bytes) {
            return "";
        }
        long seconds = Math.round((double) elapsed * (bytes - doneBytes) / doneBytes / 1000);
        return ", " + (seconds < 60 ? seconds + " s" : (seconds / 60) + " min " + seconds % 60 + " s") + " to go";
    }

    @Override
    public synchronized void close() {
        if (drawn) {
            terminal.err().print("\r\u001B[K");
            terminal.err().flush();
            drawn = false;
        }
    }
}
