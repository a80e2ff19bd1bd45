package dev.ibid;

import dev.ibid.AddProgress.Outcome;
import dev.ibid.FileIntake.Intake;
import dev.ibid.document.DocumentId;
import dev.ibid.document.SourceDocument;
import dev.ibid.index.CorpusException;
import dev.ibid.index.CorpusWriter;
import dev.ibid.index.IndexSnapshot;
import dev.ibid.ingest.BulkFormat;
import dev.ibid.ingest.DocumentReader;
import dev.ibid.ingest.FoundFile;
import dev.ibid.ingest.ReadFailure;
import dev.ibid.ingest.SourceWalker;
import dev.ibid.ingest.UnreadableDocumentException.Reason;
import dev.ibid.ingest.WalkResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One run over files: what is new is read, annotated and written, what has not changed is skipped by size and time, what
 * has only moved is recognised by its content, what the tagger would now see otherwise is annotated again from stored text.
 */
final class AddRun {
    private static final Path STANDARD_INPUT = Path.of("-");

    private final CorpusFolder folder;
    private final IndexSnapshot before;
    private final CorpusWriter writer;
    private final AddRequest request;
    private final AddCounts counts = new AddCounts();
    private final SourceLedger ledger;
    private final FileIntake intake;
    private final Pipeline pipeline;

    AddRun(CorpusFolder folder, IndexSnapshot before, CorpusWriter writer, Pipeline pipeline, AddRequest request)
            throws CorpusException {
        this.folder = folder;
        this.before = before;
        this.writer = writer;
        this.request = request;
        this.pipeline = pipeline;
        this.ledger = new SourceLedger(before, writer);
        this.intake = new FileIntake(ledger, writer, pipeline, request, counts);
    }

    /**
     * Does everything and commits.
     *
     * @param paths where to look
     */
    AddReport run(List<Path> paths) throws CorpusException, IOException {
        List<Path> named =
                paths.stream().filter(path -> !path.equals(STANDARD_INPUT)).toList();
        WalkResult walk = SourceWalker.walk(named, request.followLinks());
        Set<DocumentId> stale = StaleDocuments.find(before, pipeline);
        request.progress()
                .started(
                        walk.files().size(),
                        walk.files().stream().mapToLong(FoundFile::byteSize).sum());
        try (DocumentReader reader = reader();
                Workers workers = new Workers(request.jobs())) {
            for (ReadFailure failure : walk.failures()) {
                refuse(failure);
            }
            if (paths.contains(STANDARD_INPUT)) {
                byte[] bytes = System.in.readAllBytes();
                workers.submit(() -> done("standard input", bytes.length, intake.take(bytes, reader)));
            }
            for (FoundFile file : walk.files()) {
                take(file, reader, workers);
            }
            workers.finish();
            for (DocumentId id : stale) {
                SourceDocument stored = before.readSource(id);
                workers.submit(() -> intake.annotateAgain(stored));
            }
            workers.finish();
        }
        Departures departures = new Departures(folder, ledger);
        departures.settle(
                named.stream().map(path -> path.toAbsolutePath().normalize()).toList(), request.prune());
        nameHolders(stale);
        writer.commit();
        return counts.report(departures.removed(), departures.missing(), intake.failures());
    }

    private DocumentReader reader() {
        return request.inProcess()
                ? DocumentReader.inProcess(request.reading())
                : DocumentReader.isolated(request.reading(), request.jobs(), DocumentReader.DEFAULT_HEAP_MEGABYTES);
    }

    private void refuse(ReadFailure failure) throws CorpusException {
        String source = folder.sourceName(Path.of(failure.source()));
        intake.fail(new ReadFailure(source, failure.reason(), failure.message()), 0, Instant.EPOCH);
        if (failure.reason() != Reason.VANISHED || !ledger.holdsText(source)) {
            done(source, 0, Outcome.FAILED);
        }
    }

    private void take(FoundFile found, DocumentReader reader, Workers workers) throws CorpusException {
        Intake file = new Intake(
                found.path(),
                folder.sourceName(found.path()),
                found.byteSize(),
                Instant.ofEpochMilli(found.modifiedMillis()));
        if (!request.again() && intake.isKnown(file)) {
            done(file.source(), file.size(), Outcome.UNCHANGED);
            return;
        }
        Optional<BulkFormat> rows = BulkIntake.formatOf(found.path(), request.bulk());
        if (rows.isPresent()) {
            BulkIntake bulk =
                    new BulkIntake(intake, rows.get(), request.reading().limits());
            done(file.source(), file.size(), bulk.take(file, workers));
        } else {
            workers.submit(() -> done(file.source(), file.size(), intake.take(file, reader)));
        }
    }

    private void done(String source, long size, Outcome outcome) {
        counts.file(outcome, size);
        synchronized (counts) {
            request.progress().done(source, size, outcome);
        }
    }

    /** Names a document after a source that still holds it, where the one it was read from is gone. */
    private void nameHolders(Set<DocumentId> stale) throws CorpusException {
        for (DocumentId id : ledger.documentsThatLostASource()) {
            if (!intake.isWritten(id)
                    && before.contains(id)
                    && !ledger.holds(before.readInfo(id).source(), id)) {
                String name = ledger.findHolder(id).orElseThrow();
                intake.rename(before.readDocument(id), name, stale.contains(id));
            }
        }
    }
}
