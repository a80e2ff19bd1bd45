package dev.ibid;

import dev.ibid.document.DocumentId;
import dev.ibid.index.CorpusException;
import dev.ibid.index.DocumentInfo;
import dev.ibid.index.FailedSource;
import dev.ibid.index.IndexSnapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Adds up what a corpus holds. */
final class StatusReader {
    private StatusReader() {}

    static CorpusStatus read(CorpusFolder folder, IndexSnapshot snapshot, Pipeline pipeline) throws CorpusException {
        List<DocumentInfo> documents = new ArrayList<>();
        for (DocumentId id : snapshot.documentIds()) {
            documents.add(snapshot.readInfo(id));
        }
        documents.sort(Comparator.comparing(DocumentInfo::source).thenComparing(DocumentInfo::id));
        List<FailedSource> failures = new ArrayList<>();
        snapshot.forEachSource(source -> {
            if (source instanceof FailedSource failure) {
                failures.add(failure);
            }
        });
        failures.sort(Comparator.comparing(FailedSource::source));
        return new CorpusStatus(
                folder.folder(),
                documents,
                documents.stream().mapToLong(DocumentInfo::claims).sum(),
                documents.stream().mapToLong(DocumentInfo::mentions).sum(),
                documents.stream().mapToLong(DocumentInfo::citations).sum(),
                documents.stream().mapToLong(DocumentInfo::references).sum(),
                StaleDocuments.find(snapshot, pipeline).size(),
                failures,
                bytesOf(folder.index()),
                documents.stream().mapToLong(DocumentInfo::length).sum(),
                pipeline.taxonomy().concepts().size());
    }

    private static long bytesOf(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.mapToLong(StatusReader::size).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            // A writer has just merged it away.
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
