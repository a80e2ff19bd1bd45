package dev.ibid.ingest;

import dev.ibid.ingest.UnreadableDocumentException.Reason;
import dev.ibid.ingest.rich.RichText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads in this process. */
final class InProcessReader implements DocumentReader {
    private final ReadOptions options;
    private final RichText rich = new RichText();

    InProcessReader(ReadOptions options) {
        this.options = options;
    }

    @Override
    public ReadResult read(Path file, String source) throws UnreadableDocumentException {
        return read(bytes(file, source, options.limits().bytes()), source);
    }

    @Override
    public ReadResult read(byte[] bytes, String source) throws UnreadableDocumentException {
        return new FileReading(options, rich, bytes.length).read(bytes, source);
    }

    /** Reads a file that may vanish, grow or turn out to be no file, up to the limit. */
    static byte[] bytes(Path file, String source, long limit) throws UnreadableDocumentException {
        try {
            if (!Files.isRegularFile(file)) {
                throw Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                        ? failure(source, Reason.NOT_A_FILE, "It is a folder, a device or a pipe, not a file.")
                        : failure(source, Reason.VANISHED, "The file is not there.");
            }
            int max = (int) Math.min(limit, Integer.MAX_VALUE - 16);
            if (Files.size(file) > max) {
                throw tooLarge(source, limit);
            }
            try (var in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(max);
                if (in.read() >= 0) {
                    throw tooLarge(source, limit);
                }
                return bytes;
            }
        } catch (NoSuchFileException e) {
            throw new UnreadableDocumentException(source, Reason.VANISHED, "The file is not there any more.", e);
        } catch (AccessDeniedException e) {
            throw new UnreadableDocumentException(source, Reason.NOT_PERMITTED, "No right to read the file.", e);
        } catch (IOException e) {
            throw new UnreadableDocumentException(source, Reason.IO, "The file cannot be read: " + e.getMessage(), e);
        }
    }

    private static UnreadableDocumentException failure(String source, Reason reason, String message) {
        return new UnreadableDocumentException(source, reason, message, null);
    }

    static UnreadableDocumentException tooLarge(String source, long limit) {
        return failure(source, Reason.TOO_LARGE, "It has more than the " + limit + " bytes allowed.");
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
