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
import dev.ibid.ingest.ReadLimits;
import dev.ibid.ingest.ReadOptions;
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
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    private final Set<String> retries;
    private final AddCounts counts;
    private final CommitClock clock;
    private final Object lock = new Object();
    /** Under which name each document of this run was written: of equal files the first by name, whoever was read first. */
    private final Map<DocumentId, String> written = new HashMap<>();
    /** What could not be read this time and is not remembered. */
    private final List<FailedSource> passing = new ArrayList<>();

    FileIntake(SourceLedger ledger, CorpusWriter writer, Pipeline pipeline, AddRequest request, AddCounts counts) {
        this.ledger = ledger;
        this.writer = writer;
        this.pipeline = pipeline;
        this.again = request.again();
        this.retries = retries(request.reading());
        this.counts = counts;
        this.clock = new CommitClock(writer, request.commitEvery());
    }

    /** {@return the reasons of failures that may be gone though the file is as it was} */
    private static Set<String> retries(ReadOptions options) {
        Set<Reason> reasons = EnumSet.of(Reason.NOT_PERMITTED, Reason.IO, Reason.CRASHED, Reason.NOT_TAGGED);
        if (!options.limits().equals(ReadLimits.defaults())) {
            reasons.addAll(Set.of(Reason.TOO_LARGE, Reason.TOO_SLOW, Reason.ARCHIVE_BOMB, Reason.OUT_OF_MEMORY));
        }
        if (options.ocr()) {
            reasons.add(Reason.NO_TEXT_NEEDS_OCR);
        }
        return reasons.stream().map(Reason::label).collect(Collectors.toUnmodifiableSet());
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

    /** {@return whether the file is remembered with this size and time, and nothing speaks for trying it again} */
    boolean isKnown(Intake file) {
        synchronized (lock) {
            Optional<SourceRecord> known = ledger.find(file.source());
            return known.isPresent()
                    && !(known.get() instanceof FailedSource failed && retries.contains(failed.reason()))
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
            return write(file, idOf(file, result).orElse(id), result);
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
            return write(intake, id, result);
        } catch (UnreadableDocumentException e) {
            fail(e.failure(), bytes.length, Instant.EPOCH);
            return Outcome.FAILED;
        }
    }

    /** {@return the id of what was parsed, which is another than that of the file if it has changed since it was hashed} */
    private static Optional<DocumentId> idOf(Intake file, ReadResult result) {
        return result.documents().stream()
                .filter(document -> document.source().equals(file.source()))
                .map(SourceDocument::id)
                .findFirst();
    }

    /** Remembers what cannot be read. What an earlier version of the file gave stays, inside the source, until it can be read. */
    void fail(ReadFailure failure, long size, Instant modified) throws CorpusException {
        FailedSource failed =
                new FailedSource(failure.source(), failure.reason().label(), failure.message(), size, modified);
        synchronized (lock) {
            if (failure.reason() == Reason.VANISHED) {
                // There is nothing to remember; what is gone and was known, Departures will find.
                passing.add(failed);
                return;
            }
            ledger.keepInside(failure.source(), LAST_READABLE);
            ledger.put(failed);
        }
    }

    /** {@return every failure that is remembered and those of this run that are not} */
    List<FailedSource> failures() {
        synchronized (lock) {
            return Stream.concat(
                            ledger.failures().stream(),
                            passing.stream().filter(failed -> !ledger.holdsText(failed.source())))
                    .sorted(Comparator.comparing(FailedSource::source))
                    .toList();
        }
    }

    /** Writes a document that no file of its own holds, such as a row. */
    void put(SourceDocument document, long size, Instant modified) throws CorpusException {
        List<ReadFailure> failures = new ArrayList<>();
        List<AnnotatedDocument> annotated = annotate(List.of(document), failures);
        for (ReadFailure failure : failures) {
            fail(failure, size, modified);
        }
        synchronized (lock) {
            for (AnnotatedDocument each : annotated) {
                put(each);
                ledger.put(new SourceFile(document.source(), size, modified, document.id()));
            }
        }
        commitNowAndThen();
    }

    /** Writes a document unless it was written before in this run under a name that comes first. */
    private void put(AnnotatedDocument document) throws CorpusException {
        DocumentId id = document.source().id();
        String source = document.source().source();
        @Nullable String before = written.get(id);
        if (before == null || source.compareTo(before) < 0) {
            write(document);
            written.put(id, source);
        }
        if (before == null) {
            counts.documents(1);
        }
    }

    /** {@return whether the run has read and written a document} */
    boolean isWritten(DocumentId id) {
        synchronized (lock) {
            return written.containsKey(id);
        }
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
        List<AnnotatedDocument> annotated = annotate(List.of(document), new ArrayList<>());
        synchronized (lock) {
            if (annotated.isEmpty()) {
                // Stays as it was tagged before, and stale: the next run tries again.
                return;
            }
            if (ledger.findHolder(document.id()).isPresent() && !written.containsKey(document.id())) {
                write(annotated.getFirst());
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
            if (holder.isEmpty() || comesBefore(file, id)) {
                return Optional.empty();
            }
            boolean same = ledger.holds(file.source(), id);
            if (!same) {
                moveInside(file, id, holder.get());
            }
            ledger.put(new SourceFile(file.source(), file.size(), file.modified(), id));
            return Optional.of(same ? Outcome.UNCHANGED : Outcome.RENAMED);
        }
    }

    /** {@return whether an equal file has been written in this run under a name that comes after this one's} */
    private boolean comesBefore(Intake file, DocumentId id) {
        @Nullable String name = written.get(id);
        return name != null && file.source().compareTo(name) < 0;
    }

    /** Gives a file what another with the same bytes has inside it, in place of what was inside it before. */
    private void moveInside(Intake file, DocumentId id, String holder) throws CorpusException {
        List<String> before = ledger.within(file.source());
        // First of all, so that the document stays even if its only holder was inside this file.
        ledger.put(new SourceFile(file.source(), file.size(), file.modified(), id));
        Set<String> now = new HashSet<>();
        for (String inner : ledger.within(holder)) {
            String name = file.source() + inner.substring(holder.length());
            ledger.putAs(inner, name);
            now.add(name);
        }
        for (String inner : before) {
            if (!now.contains(inner)) {
                ledger.forget(inner);
            }
        }
    }

    /** Annotates what can be; a fault over one document is its failure and not the end of the run. */
    private List<AnnotatedDocument> annotate(List<SourceDocument> documents, List<ReadFailure> failures) {
        List<AnnotatedDocument> annotated = new ArrayList<>();
        for (SourceDocument document : documents) {
            try {
                annotated.add(pipeline.annotate(document));
            } catch (RuntimeException | StackOverflowError e) {
                String place = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
                failures.add(new ReadFailure(
                        document.source(),
                        Reason.NOT_TAGGED,
                        "It was read, but tagging it failed: " + e + place + "; please report it."));
            }
        }
        return annotated;
    }

    private Outcome write(Intake file, DocumentId id, ReadResult result) throws CorpusException {
        List<ReadFailure> failures = new ArrayList<>(result.failures());
        List<AnnotatedDocument> annotated = annotate(result.documents(), failures);
        synchronized (lock) {
            boolean known = ledger.find(file.source())
                    .filter(SourceFile.class::isInstance)
                    .isPresent();
            boolean copy = written.containsKey(id);
            Set<String> now = new HashSet<>();
            for (AnnotatedDocument document : annotated) {
                put(document);
                now.add(document.source().source());
                ledger.put(new SourceFile(
                        document.source().source(),
                        document.source().metadata().byteSize(),
                        file.modified(),
                        document.source().id()));
            }
            for (ReadFailure failure : failures) {
                now.add(failure.source());
                long size = failure.source().equals(file.source()) ? file.size() : 0;
                ledger.put(new FailedSource(
                        failure.source(), failure.reason().label(), failure.message(), size, file.modified()));
            }
            for (String inner : ledger.within(file.source())) {
                if (!now.contains(inner)) {
                    ledger.forget(inner);
                }
            }
            if (now.contains(file.source()) && ledger.find(file.source()).orElse(null) instanceof FailedSource) {
                return Outcome.FAILED;
            }
            // The file's own record comes last and with its own hash: an archive is a source without being a document.
            ledger.put(new SourceFile(file.source(), file.size(), file.modified(), id));
            clock.commitIfDue();
            return copy ? Outcome.RENAMED : known ? Outcome.UPDATED : Outcome.ADDED;
        }
    }
}
