package dev.ibid.trace;

import dev.ibid.document.DocumentId;
import dev.ibid.index.CorpusException;
import dev.ibid.index.DocumentInfo;
import dev.ibid.index.IndexSnapshot;
import dev.ibid.index.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.LinkedHashSet;
import java.util.Set;

/** Compares the file behind a document with the hash of what was read: the only reading of files in this package. */
final class SourceCheck {
    private static final String INSIDE = "!/";
    private static final int BUFFER = 1 << 16;

    private final IndexSnapshot snapshot;
    private final Path base;

    SourceCheck(IndexSnapshot snapshot, Path base) {
        this.snapshot = snapshot;
        this.base = base;
    }

    /** Returns the best state of all files that are known to hold the document. */
    SourceState of(DocumentId id) throws CorpusException {
        DocumentInfo outer = snapshot.readInfo(id);
        while (outer.container().isPresent()
                && snapshot.contains(outer.container().get())) {
            outer = snapshot.readInfo(outer.container().get());
        }
        if (!outer.externalId().isEmpty()) {
            return SourceState.NOT_A_FILE;
        }
        DocumentId bytes = outer.container().orElse(outer.id());
        Set<String> names = new LinkedHashSet<>();
        names.add(outer.source());
        snapshot.sourcesOf(outer.id()).stream().map(SourceFile::source).forEach(names::add);
        SourceState best = SourceState.NOT_A_FILE;
        for (String name : names) {
            SourceState state = state(name, bytes);
            best = state.compareTo(best) < 0 ? state : best;
        }
        return best;
    }

    private SourceState state(String source, DocumentId bytes) {
        int inside = source.indexOf(INSIDE);
        String name = inside < 0 ? source : source.substring(0, inside);
        if (name.isBlank() || name.equals("-") || name.startsWith("<")) {
            return SourceState.NOT_A_FILE;
        }
        Path path;
        try {
            path = base.resolve(name);
        } catch (InvalidPathException e) {
            return SourceState.NOT_A_FILE;
        }
        if (!Files.isRegularFile(path)) {
            return SourceState.GONE;
        }
        try {
            return hash(path).equals(bytes) ? SourceState.UNCHANGED : SourceState.CHANGED;
        } catch (IOException e) {
            // A file that cannot be read any more is, for the reader of a trace, no longer there.
            return SourceState.GONE;
        }
    }

    private static DocumentId hash(Path path) throws IOException {
        MessageDigest digest = DocumentId.sha256Digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(path)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return DocumentId.ofDigest(digest.digest());
    }
}
