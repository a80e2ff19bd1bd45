package dev.ibid;

import dev.ibid.AddProgress.Outcome;
import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.document.DocumentId;
import dev.ibid.document.SourceDocument;
import dev.ibid.index.CorpusException;
import dev.ibid.index.CorpusWriter;
import dev.ibid.index.FailedSource;
import dev.ibid.index.SourceFile;
import dev.ibid.index.SourceRecord;
import dev.ibid.ingest.DocumentReader;
import dev.ibid.ingest.ReadFailure;
import dev.ibid.ingest.ReadResult;
import dev.ibid.ingest.UnreadableDocumentException;
import dev.ibid.ingest.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes one file in: reads, annotates and writes it with all that is embedded in it. Safe for several threads; everything
 * that is written for one file is written under one lock, which a commit takes, too, so that no crash can tear it apart.
 */
final class FileIntake {
    private static final String LAST_READABLE = "last readable version";

    private final SourceLedger ledger;
    private final CorpusWriter writer;
    private final Pipeline pipeline;
    private final boolean again;
    private final AddCounts counts;
    private final CommitClock clock;
    private final Object lock = new Object();

    FileIntake(SourceLedger ledger, CorpusWriter writer, Pipeline pipeline, boolean again, AddCounts counts) {
        this.ledger = ledger;
        this.writer = writer;
        this.pipeline = pipeline;
        this.again = again;
        this.counts = counts;
        this.clock = new CommitClock(writer);
    }

    /**
     * A file to take in.
     *
     * @param path where it is
     * @param source what it is remembered as
     * @param size in bytes
     * @param modified last change
     */
    record Intake(Path path, String source, long size, Instant modified) {}

    /** {@return whether the file is remembered with this size and time} */
    boolean isKnown(Intake file) {
        synchronized (lock) {
            Optional<SourceRecord> known = ledger.find(file.source());
            return known.isPresent()
                    && known.get().size() == file.size()
                    && known.get().modified().equals(file.modified());
        }
    }

    Outcome take(Intake file, DocumentReader reader) throws CorpusException {
        try {
            DocumentId id = hash(file);
            Optional<Outcome> held = again ? Optional.empty() : takeHeld(file, id);
            if (held.isPresent()) {
                return held.get();
            }
            ReadResult result = reader.read(file.path(), file.source());
            return write(file, id, result, annotate(result.documents()));
        } catch (UnreadableDocumentException e) {
            fail(e.failure(), file.size(), file.modified());
            return Outcome.FAILED;
        }
    }

    /** Takes in bytes that never were a file. */
    Outcome take(byte[] bytes, DocumentReader reader) throws CorpusException {
        DocumentId id = DocumentId.ofBytes(bytes);
        String source = CorpusFolder.STANDARD_INPUT + id.prefix(12);
        Intake intake = new Intake(Path.of(""), source, bytes.length, Instant.EPOCH);
        try {
            ReadResult result = reader.read(bytes, source);
            return write(intake, id, result, annotate(result.documents()));
        } catch (UnreadableDocumentException e) {
            fail(e.failure(), bytes.length, Instant.EPOCH);
            return Outcome.FAILED;
        }
    }

    /** Remembers what cannot be read. What an earlier version of the file gave stays, inside the source, until it can be read. */
    void fail(ReadFailure failure, long size, Instant modified) throws CorpusException {
        synchronized (lock) {
            if (ledger.find(failure.source()).isPresent()) {
                ledger.keepInside(failure.source(), LAST_READABLE);
            }
            ledger.put(new FailedSource(failure.source(), failure.reason().label(), failure.message(), size, modified));
        }
    }

    /** Writes a document that no file of its own holds, such as a row. */
    void put(SourceDocument document, long size, Instant modified) throws CorpusException {
        AnnotatedDocument annotated = pipeline.annotate(document);
        synchronized (lock) {
            write(annotated);
            ledger.put(new SourceFile(document.source(), size, modified, document.id()));
        }
        counts.documents(1);
        commitNowAndThen();
    }

    /** Forgets the rows that a bulk file no longer has and remembers the file itself. */
    Outcome finishRows(Intake file, DocumentId id, Set<String> rows) throws CorpusException {
        synchronized (lock) {
            boolean known = ledger.find(file.source())
                    .filter(SourceFile.class::isInstance)
                    .isPresent();
            for (String row : ledger.within(file.source())) {
                if (!rows.contains(row)) {
                    ledger.forget(row);
                }
            }
            ledger.put(new SourceFile(file.source(), file.size(), file.modified(), id));
            return known ? Outcome.UPDATED : Outcome.ADDED;
        }
    }

    /** Annotates the stored text of a document again. */
    void annotateAgain(SourceDocument document) throws CorpusException {
        AnnotatedDocument annotated = pipeline.annotate(document);
        synchronized (lock) {
            if (ledger.findHolder(document.id()).isPresent()) {
                write(annotated);
                counts.retagged();
            }
        }
    }

    /** Writes a document under another name, annotated again if asked to. */
    void rename(AnnotatedDocument document, String source, boolean annotate) throws CorpusException {
        SourceDocument old = document.source();
        SourceDocument renamed = new SourceDocument(
                old.id(),
                source,
                old.externalId(),
                old.container(),
                old.text(),
                old.blocks(),
                old.pages(),
                old.lines(),
                old.metadata(),
                old.warnings());
        AnnotatedDocument annotated = annotate
                ? pipeline.annotate(renamed)
                : new AnnotatedDocument(
                        renamed, document.sentences(), document.mentions(), document.citations(), document.tagged());
        synchronized (lock) {
            write(annotated);
        }
    }

    private void write(AnnotatedDocument document) throws CorpusException {
        SourceDocument source = document.source();
        writer.put(document, pipeline.fingerprint(source.id(), source.source()));
    }

    void commitNowAndThen() throws CorpusException {
        synchronized (lock) {
            clock.commitIfDue();
        }
    }

    private static DocumentId hash(Intake file) throws UnreadableDocumentException {
        MessageDigest digest = DocumentId.sha256Digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file.path()), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
            return DocumentId.ofDigest(digest.digest());
        } catch (IOException e) {
            Reason reason = Files.exists(file.path()) ? Reason.NOT_PERMITTED : Reason.VANISHED;
            throw new UnreadableDocumentException(file.source(), reason, "It cannot be opened: " + e.getMessage(), e);
        }
    }

    /** Remembers a file whose bytes are in the corpus, if they are, with everything inside it. */
    private Optional<Outcome> takeHeld(Intake file, DocumentId id) throws CorpusException {
        synchronized (lock) {
            Optional<String> holder = ledger.findHolder(id);
            if (holder.isEmpty()) {
                return Optional.empty();
            }
            boolean same = ledger.holds(file.source(), id);
            if (!same) {
                List<String> inside = ledger.within(holder.get());
                ledger.forgetInside(file.source());
                for (String inner : inside) {
                    ledger.putAs(
                            inner, file.source() + inner.substring(holder.get().length()));
                }
            }
            ledger.put(new SourceFile(file.source(), file.size(), file.modified(), id));
            return Optional.of(same ? Outcome.UNCHANGED : Outcome.RENAMED);
        }
    }

    private List<AnnotatedDocument> annotate(List<SourceDocument> documents) {
        List<AnnotatedDocument> annotated = new ArrayList<>();
        for (SourceDocument document : documents) {
            annotated.add(pipeline.annotate(document));
        }
        return annotated;
    }

    private Outcome write(Intake file, DocumentId id, ReadResult result, List<AnnotatedDocument> annotated)
            throws CorpusException {
        synchronized (lock) {
            boolean known = ledger.find(file.source())
                    .filter(SourceFile.class::isInstance)
                    .isPresent();
            Set<String> now = new HashSet<>();
            for (AnnotatedDocument document : annotated) {
                write(document);
                now.add(document.source().source());
                ledger.put(new SourceFile(
                        document.source().source(),
                        document.source().metadata().byteSize(),
                        file.modified(),
                        document.source().id()));
            }
            for (ReadFailure failure : result.failures()) {
                now.add(failure.source());
                ledger.put(new FailedSource(
                        failure.source(), failure.reason().label(), failure.message(), 0, file.modified()));
            }
            for (String inner : ledger.within(file.source())) {
                if (!now.contains(inner)) {
                    ledger.forget(inner);
                }
            }
            // The file's own record comes last and with its own hash: an archive is a source without being a document.
            ledger.put(new SourceFile(file.source(), file.size(), file.modified(), id));
            counts.documents(annotated.size());
            clock.commitIfDue();
            return known ? Outcome.UPDATED : Outcome.ADDED;
        }
    }
}
