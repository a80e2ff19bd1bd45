package dev.ibid.ingest;

import dev.ibid.document.DocumentId;
import dev.ibid.document.SourceDocument;
import dev.ibid.ingest.UnreadableDocumentException.Reason;
import dev.ibid.ingest.rich.RichText;
import dev.ibid.ingest.structure.ReadBudget;
import dev.ibid.ingest.structure.StructuredText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one file and, container by container, all that is embedded in it. For one file and one thread. */
final class FileReading {
    private final ReadLimits limits;
    private final FormatDispatch formats;
    private final long deadline;
    private final long fileSize;
    private final List<SourceDocument> documents = new ArrayList<>();
    private final List<ReadFailure> failures = new ArrayList<>();
    private long unpacked;
    private int embedded;

    FileReading(ReadOptions options, RichText rich, long fileSize) {
        this.limits = options.limits();
        this.formats = new FormatDispatch(rich, options.ocr());
        this.deadline = System.nanoTime() + limits.time().toNanos();
        this.fileSize = fileSize;
    }

    ReadResult read(byte[] bytes, String source) throws UnreadableDocumentException {
        if (bytes.length > limits.bytes()) {
            throw InProcessReader.tooLarge(source, limits.bytes());
        }
        document(bytes, source, Optional.empty(), 0);
        return new ReadResult(documents, failures);
    }

    private void document(byte[] bytes, String source, Optional<DocumentId> container, int depth)
            throws UnreadableDocumentException {
        if (bytes.length == 0) {
            throw new UnreadableDocumentException(source, Reason.EMPTY, "It has no bytes.", null);
        }
        DocumentId id = DocumentId.ofBytes(bytes);
        int place = documents.size();
        int failed = failures.size();
        ReadBudget budget = new ReadBudget(limits.characters(), limits.pages(), deadline);
        FormatDispatch.Read read =
                formats.read(bytes, source, (name, content) -> embedded(name, content, source, id, depth + 1), budget);
        boolean hasChildren = documents.size() > place || failures.size() > failed;
        StructuredText text = read.text();
        if (!text.text().isBlank()) {
            documents.add(place, Assembly.document(id, source, container, text, read.mediaType(), bytes.length));
        } else if (!hasChildren) {
            throw read.withoutText(source);
        }
    }

    private void embedded(String name, InputStream content, String source, DocumentId container, int depth)
            throws IOException {
        String entry = source + "!/" + EntryNames.clean(name);
        try {
            if (depth > limits.depth()) {
                throw bomb(entry, "It is nested in more than " + limits.depth() + " containers.");
            }
            if (++embedded > limits.embedded()) {
                if (embedded == limits.embedded() + 1) {
                    throw bomb(
                            entry,
                            "The file holds more than " + limits.embedded() + " documents; the rest is left out.");
                }
                return;
            }
            document(unpack(content, entry), entry, Optional.of(container), depth);
        } catch (UnreadableDocumentException e) {
            failures.add(e.failure());
        }
    }

    private byte[] unpack(InputStream content, String entry) throws UnreadableDocumentException {
        long allowed = Math.max(limits.bytes(), fileSize * limits.expansion());
        long left = Math.min(limits.bytes(), Math.max(0, allowed - unpacked));
        try {
            byte[] bytes = content.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 16));
            unpacked += bytes.length;
            if (bytes.length > left) {
                throw left < limits.bytes()
                        ? bomb(entry, "The file unpacks to more than " + limits.expansion() + " times its size.")
                        : InProcessReader.tooLarge(entry, limits.bytes());
            }
            return bytes;
        } catch (IOException e) {
            throw new UnreadableDocumentException(entry, Reason.CORRUPT, "It cannot be unpacked: " + e.getMessage(), e);
        }
    }

    private static UnreadableDocumentException bomb(String entry, String message) {
        return new UnreadableDocumentException(entry, Reason.ARCHIVE_BOMB, message, null);
    }
}
