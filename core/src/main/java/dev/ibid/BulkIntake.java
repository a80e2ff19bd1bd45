package dev.ibid;

import dev.ibid.AddProgress.Outcome;
import dev.ibid.FileIntake.Intake;
import dev.ibid.document.DocumentId;
import dev.ibid.index.CorpusException;
import dev.ibid.ingest.BulkFormat;
import dev.ibid.ingest.BulkReader;
import dev.ibid.ingest.BulkRow;
import dev.ibid.ingest.ReadFailure;
import dev.ibid.ingest.ReadLimits;
import dev.ibid.ingest.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Takes the rows of one file in as documents. A row that is no document is listed; the others are read all the same. */
final class BulkIntake {
    private static final List<String> ROWS = List.of(".jsonl", ".ndjson", ".csv", ".tsv");

    private final FileIntake intake;
    private final BulkFormat format;
    private final ReadLimits limits;
    private final Set<String> seen = new HashSet<>();

    BulkIntake(FileIntake intake, BulkFormat format, ReadLimits limits) {
        this.intake = intake;
        this.format = format;
        this.limits = limits;
    }

    /** {@return whether {@code #} behind this name begins a row; behind others it is part of a file's name} */
    static boolean mayHaveRows(String source) {
        return ROWS.stream().anyMatch(source.toLowerCase(Locale.ROOT)::endsWith);
    }

    /**
     * {@return how to read a file's rows, if it is to be read so: JSON Lines always, tables only if asked for}
     *
     * @param file by its name
     * @param asked the fields that the user named
     */
    static Optional<BulkFormat> formatOf(Path file, Optional<BulkFormat> asked) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        BulkFormat.Kind kind;
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            kind = BulkFormat.Kind.JSON_LINES;
        } else if (asked.isPresent() && name.endsWith(".csv")) {
            kind = BulkFormat.Kind.CSV;
        } else if (asked.isPresent() && name.endsWith(".tsv")) {
            kind = BulkFormat.Kind.TSV;
        } else {
            return Optional.empty();
        }
        BulkFormat fields = asked.orElse(BulkFormat.of(kind));
        return Optional.of(
                new BulkFormat(kind, fields.textField(), fields.titleField(), fields.idField(), fields.dateField()));
    }

    /** Reads on this thread, annotates and writes on those of the workers; returns when all rows are written. */
    Outcome take(Intake file, Workers workers) throws CorpusException {
        MessageDigest digest = DocumentId.sha256Digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file.path()), digest)) {
            BulkReader.read(in, file.source(), format, limits, row -> row(row, file, workers));
            in.transferTo(OutputStream.nullOutputStream());
            workers.finish();
            return intake.finishRows(file, DocumentId.ofDigest(digest.digest()), seen);
        } catch (CorpusFailure e) {
            throw e.corpus;
        } catch (IOException e) {
            workers.finish();
            intake.fail(
                    new ReadFailure(file.source(), Reason.IO, "It cannot be read on: " + e.getMessage()),
                    file.size(),
                    file.modified());
            return Outcome.FAILED;
        }
    }

    private void row(BulkRow row, Intake file, Workers workers) {
        try {
            switch (row) {
                case BulkRow.Read read -> {
                    seen.add(read.document().source());
                    workers.submit(() -> intake.put(
                            read.document(), read.document().metadata().byteSize(), file.modified()));
                }
                case BulkRow.Refused refused -> {
                    seen.add(refused.failure().source());
                    intake.fail(refused.failure(), 0, file.modified());
                }
            }
        } catch (CorpusException e) {
            throw new CorpusFailure(e);
        }
    }

    /** Carries a fault of the corpus through a consumer that may not throw it. */
    private static final class CorpusFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final CorpusException corpus;

        CorpusFailure(CorpusException corpus) {
            super(corpus);
            this.corpus = corpus;
        }
    }
}
