package dev.ibid.index;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.document.DocumentId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Verifies the checksums and structure of every file with Lucene's CheckIndex, then that every document can be read back. */
final class IndexCheck {
    private IndexCheck() {}

    static CheckReport run(Path path) throws CorpusException {
        if (!CorpusIndex.exists(path)) {
            throw CorpusFaults.missing(path, null);
        }
        List<String> problems = new ArrayList<>();
        int segments = 0;
        try (Directory directory = FSDirectory.open(path);
                CheckIndex check = new CheckIndex(directory)) {
            CheckIndex.Status status = check.checkIndex();
            segments = status.numSegments;
            describe(status, problems);
        } catch (CorruptIndexException e) {
            problems.add(CorpusException.of(path, e).getMessage());
        } catch (IOException e) {
            throw CorpusException.of(path, e);
        }
        if (!problems.isEmpty()) {
            return new CheckReport(0, 0, segments, problems);
        }
        return readAll(path, segments);
    }

    private static void describe(CheckIndex.Status status, List<String> problems) {
        if (status.missingSegments) {
            problems.add("The list of segments cannot be read.");
        }
        for (CheckIndex.Status.SegmentInfoStatus segment : status.segmentInfos) {
            if (segment.error != null) {
                problems.add("Segment " + segment.name + " with " + segment.maxDoc + " entries is damaged: "
                        + segment.error.getMessage());
            } else if (segment.openReaderPassed == false) {
                problems.add("Segment " + segment.name + " cannot be opened.");
            }
        }
        if (!status.clean && problems.isEmpty()) {
            problems.add("The index is damaged; " + status.totLoseDocCount + " entries cannot be read.");
        }
    }

    private static CheckReport readAll(Path path, int segments) throws CorpusException {
        List<String> problems = new ArrayList<>();
        int documents = 0;
        int claims = 0;
        try (CorpusIndex index = CorpusIndex.open(path);
                IndexSnapshot snapshot = index.snapshot()) {
            for (DocumentId id : snapshot.documentIds()) {
                try {
                    AnnotatedDocument document = snapshot.readDocument(id);
                    documents++;
                    claims += (int) document.sentences().stream()
                            .filter(each -> each.label().isClaim())
                            .count();
                } catch (CorpusException | RuntimeException e) {
                    problems.add("Document " + id + " cannot be read back: " + e.getMessage());
                }
            }
            if (problems.isEmpty() && claims != snapshot.count(Unit.CLAIM)) {
                problems.add("The documents have " + claims + " claims, but " + snapshot.count(Unit.CLAIM)
                        + " can be searched.");
            }
        } catch (IOException e) {
            throw CorpusException.of(path, e);
        }
        return new CheckReport(documents, claims, segments, problems);
    }
}
