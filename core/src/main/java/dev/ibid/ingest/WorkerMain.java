package dev.ibid.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

/** The main class of a worker process: reads documents from standard input until it ends. */
final class WorkerMain {
    private WorkerMain() {}

    /** Runs until the parent closes the pipe or dies. */
    public static void main(String[] arguments) throws IOException {
        DataInputStream requests = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
        DataOutputStream answers =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        // A parser that prints must not speak into the answers.
        System.setOut(System.err);
        ReadOptions options = WireFormat.readOptions(requests);
        try (DocumentReader reader = DocumentReader.inProcess(options)) {
            while (true) {
                answer(reader, requests, answers);
                answers.flush();
            }
        } catch (EOFException e) {
            // The parent has no more documents.
        }
    }

    private static void answer(DocumentReader reader, DataInputStream requests, DataOutputStream answers)
            throws IOException {
        String source = WireFormat.readText(requests);
        byte[] bytes = requests.readNBytes(requests.readInt());
        try {
            WireFormat.writeResult(answers, reader.read(bytes, source));
        } catch (UnreadableDocumentException e) {
            WireFormat.writeFailure(answers, e.failure());
        }
    }
}
