package dev.ibid.ingest;

import dev.ibid.document.SourceDocument;
import dev.ibid.ingest.UnreadableDocumentException.Reason;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How a reader and its worker processes speak: lengths first, then values, in the order of the records' components. */
final class WireFormat {
    private static final int RESULT = 1;
    private static final int FAILURE = 2;

    private WireFormat() {}

    static void writeOptions(DataOutputStream out, ReadOptions options) throws IOException {
        ReadLimits limits = options.limits();
        out.writeLong(limits.bytes());
        out.writeInt(limits.characters());
        out.writeInt(limits.pages());
        out.writeInt(limits.depth());
        out.writeInt(limits.embedded());
        out.writeInt(limits.expansion());
        out.writeLong(limits.time().toMillis());
        out.writeBoolean(options.ocr());
    }

    static ReadOptions readOptions(DataInputStream in) throws IOException {
        ReadLimits limits = new ReadLimits(
                in.readLong(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                Duration.ofMillis(in.readLong()));
        return new ReadOptions(limits, in.readBoolean());
    }

    static void writeBytes(DataOutputStream out, String source, byte[] bytes) throws IOException {
        writeText(out, source);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static void writeResult(DataOutputStream out, ReadResult result) throws IOException {
        out.writeByte(RESULT);
        out.writeInt(result.documents().size());
        for (SourceDocument document : result.documents()) {
            DocumentWire.write(out, document);
        }
        out.writeInt(result.failures().size());
        for (ReadFailure failure : result.failures()) {
            write(out, failure);
        }
    }

    static void writeFailure(DataOutputStream out, ReadFailure failure) throws IOException {
        out.writeByte(FAILURE);
        write(out, failure);
    }

    static ReadResult readAnswer(DataInputStream in, String source) throws IOException, UnreadableDocumentException {
        int kind = in.readByte();
        if (kind == FAILURE) {
            ReadFailure failure = readFailure(in);
            throw new UnreadableDocumentException(source, failure.reason(), failure.message(), null);
        }
        if (kind != RESULT) {
            throw new IOException("not an answer of a worker: " + kind);
        }
        List<SourceDocument> documents = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            documents.add(DocumentWire.read(in));
        }
        List<ReadFailure> failures = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            failures.add(readFailure(in));
        }
        return new ReadResult(documents, failures);
    }

    private static void write(DataOutputStream out, ReadFailure failure) throws IOException {
        writeText(out, failure.source());
        writeText(out, failure.reason().name());
        writeText(out, failure.message());
    }

    private static ReadFailure readFailure(DataInputStream in) throws IOException {
        return new ReadFailure(readText(in), Reason.valueOf(readText(in)), readText(in));
    }

    /** Strings of any length; {@link DataOutputStream#writeUTF(String)} ends at 64 KiB. */
    static void writeText(DataOutputStream out, String text) throws IOException {
        // UTF-16 keeps lone surrogates, and with them all offsets.
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
        boolean exact = new String(bytes, StandardCharsets.UTF_16BE).equals(text);
        out.writeBoolean(exact);
        if (exact) {
            out.writeInt(bytes.length);
            out.write(bytes);
        } else {
            out.writeInt(text.length());
            out.writeChars(text);
        }
    }

    static String readText(DataInputStream in) throws IOException {
        boolean exact = in.readBoolean();
        int length = in.readInt();
        if (exact) {
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new EOFException();
            }
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        char[] units = new char[length];
        for (int i = 0; i < length; i++) {
            units[i] = in.readChar();
        }
        return new String(units);
    }
}
