package dev.ibid;

import dev.ibid.CorpusFolder.Settings;
import dev.ibid.document.DocumentId;
import dev.ibid.document.SourceDocument;
import dev.ibid.index.CorpusException;
import dev.ibid.index.CorpusIndex;
import dev.ibid.index.CorpusWriter;
import dev.ibid.index.IndexSnapshot;
import dev.ibid.index.SourceRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Builds an index beside the old one, then puts it in its place. */
final class Reindex {
    private final CorpusFolder folder;

    Reindex(CorpusFolder folder) {
        this.folder = folder;
    }

    ReindexReport run(boolean fromFiles) throws CorpusException, IOException {
        Path fresh = folder.folder().resolve("index.new");
        delete(fresh);
        Settings settings = folder.readSettings();
        Pipeline pipeline = folder.pipeline(settings);
        ReindexReport report = fromFiles ? read(fresh, settings, pipeline) : copy(fresh, pipeline);
        replace(fresh);
        return report;
    }

    private ReindexReport read(Path fresh, Settings settings, Pipeline pipeline) throws CorpusException, IOException {
        try (CorpusWriter writer =
                        CorpusWriter.open(fresh, pipeline.taxonomy(), pipeline.fingerprint(), Pipeline.NAME);
                CorpusIndex empty = CorpusIndex.open(fresh);
                IndexSnapshot snapshot = empty.snapshot()) {
            List<Path> roots = folder.rootsOf(settings);
            AddReport report = new AddRun(folder, snapshot, writer, pipeline, AddRequest.of(roots)).run(roots);
            return new ReindexReport(report.documents(), report.failures());
        }
    }

    private ReindexReport copy(Path fresh, Pipeline pipeline) throws CorpusException, IOException {
        try (CorpusIndex old = CorpusIndex.open(folder.index());
                IndexSnapshot snapshot = old.snapshot();
                CorpusWriter writer =
                        CorpusWriter.open(fresh, pipeline.taxonomy(), pipeline.fingerprint(), Pipeline.NAME);
                Workers workers = new Workers(Runtime.getRuntime().availableProcessors())) {
            List<DocumentId> ids = snapshot.documentIds();
            for (DocumentId id : ids) {
                SourceDocument stored = snapshot.readSource(id);
                workers.submit(() ->
                        writer.put(pipeline.annotate(stored), pipeline.fingerprint(stored.id(), stored.source())));
            }
            workers.finish();
            List<SourceRecord> sources = new ArrayList<>();
            snapshot.forEachSource(sources::add);
            for (SourceRecord source : sources) {
                writer.put(source);
            }
            writer.commit();
            return new ReindexReport(ids.size(), List.of());
        }
    }

    private void replace(Path fresh) throws IOException {
        Path old = folder.folder().resolve("index.old");
        delete(old);
        if (Files.exists(folder.index())) {
            Files.move(folder.index(), old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(fresh, folder.index(), StandardCopyOption.ATOMIC_MOVE);
        delete(old);
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
