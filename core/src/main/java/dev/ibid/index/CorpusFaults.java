package dev.ibid.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** Says what a failure of Lucene or of the disk means for a corpus. */
final class CorpusFaults {
    private static final String REBUILD =
            "Run `ibid check` for details; `ibid reindex --from-files` builds it anew from the files.";

    private CorpusFaults() {}

    static CorpusException translate(Path corpus, IOException cause) {
        return switch (cause) {
            case IndexNotFoundException e -> missing(corpus, e);
            case LockObtainFailedException e ->
                new CorpusLockedException(
                        corpus, "write.lock", "another process is writing to this corpus", "Wait until it is done.", e);
            case IndexFormatTooNewException e ->
                new CorpusTooNewException(
                        corpus,
                        fileName(e.getResourceDescription()),
                        "the index was written by a newer version",
                        "Use that version of Ibid, or make a new corpus.",
                        e);
            case IndexFormatTooOldException e ->
                new CorpusTooOldException(
                        corpus,
                        fileName(e.getResourceDescription()),
                        "the index was written by a version that is no longer read",
                        "Make a new corpus from the files.",
                        e);
            case CorruptIndexException e ->
                new CorpusCorruptException(
                        corpus,
                        fileName(e.getResourceDescription()),
                        "the index is damaged (" + reason(e) + ")",
                        REBUILD,
                        e);
            case EOFException e ->
                new CorpusCorruptException(
                        corpus, "", "a file of the index is cut short (" + reason(e) + ")", REBUILD, e);
            case NoSuchFileException e ->
                new CorpusCorruptException(corpus, fileName(e.getFile()), "a file of the index is gone", REBUILD, e);
            case FileNotFoundException e ->
                new CorpusCorruptException(corpus, "", "a file of the index is gone (" + reason(e) + ")", REBUILD, e);
            default ->
                new CorpusStorageException(
                        corpus,
                        "",
                        "cannot read or write the index (" + reason(cause) + ")",
                        "Check free space and permissions; what was committed before is safe.",
                        cause);
        };
    }

    static CorpusMissingException missing(Path corpus, @Nullable Throwable cause) {
        return new CorpusMissingException(corpus, "", "there is no corpus here", "Make one with `ibid init`.", cause);
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message.split(" \\(resource=", 2)[0];
    }

    /** Lucene describes a resource as {@code MMapIndexInput(path="/x/_0.cfs")} or by its path. */
    private static String fileName(@Nullable String resource) {
        if (resource == null) {
            return "";
        }
        String path = resource.replaceFirst("^.*?path=\"", "").replaceFirst("\".*$", "");
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .replaceFirst("[)\\]].*$", "");
    }
}
