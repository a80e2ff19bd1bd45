package dev.ibid.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.jspecify.annotations.Nullable;

/**
 * A corpus open for reading. Safe for any thread; a writer, in this process or another, does not disturb it, and what it
 * commits is seen after {@link #refresh()}.
 */
public final class CorpusIndex implements Closeable {
    private final Path path;
    private final Directory directory;
    private final SearcherManager searchers;

    private CorpusIndex(Path path, Directory directory, SearcherManager searchers) {
        this.path = path;
        this.directory = directory;
        this.searchers = searchers;
    }

    /**
     * {@return the corpus, opened at its latest commit}
     *
     * @param path directory of the index
     * @throws CorpusException if there is none, or it cannot be used
     */
    public static CorpusIndex open(Path path) throws CorpusException {
        if (!Files.isDirectory(path)) {
            throw CorpusFaults.missing(path, null);
        }
        try {
            Directory directory = FSDirectory.open(path);
            try {
                DirectoryReader reader = DirectoryReader.open(directory);
                CommitInfo.of(path, reader.getIndexCommit().getUserData());
                return new CorpusIndex(path, directory, new SearcherManager(reader, new PlainSearchers()));
            } catch (IOException | CorpusException | RuntimeException e) {
                directory.close();
                throw e;
            }
        } catch (IOException e) {
            throw CorpusException.of(path, e);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new CorpusCorruptException(
                    path, "", "the index is damaged (" + e.getMessage() + ")", "Run `ibid check` for details.", e);
        }
    }

    /**
     * {@return whether an index, of whatever version and state, is at the path}
     *
     * @param path a directory, which need not exist
     */
    public static boolean exists(Path path) {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Directory directory = FSDirectory.open(path)) {
            return DirectoryReader.indexExists(directory);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * {@return what to throw where there is no corpus}
     *
     * @param path directory of the index
     */
    public static CorpusException missing(Path path) {
        return CorpusFaults.missing(path, null);
    }

    /**
     * Keeps every other writer out of a directory, whatever state the index in it is in, until the result is closed.
     *
     * @param path directory of the index, made if missing
     * @return the lock
     * @throws CorpusException if another process is writing, or the directory may not be written to
     */
    public static Closeable lock(Path path) throws CorpusException {
        try {
            Files.createDirectories(path);
            Directory directory = FSDirectory.open(path);
            try {
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
                return () -> {
                    try (directory) {
                        lock.close();
                    }
                };
            } catch (IOException e) {
                directory.close();
                throw e;
            }
        } catch (IOException e) {
            throw CorpusException.of(path, e);
        }
    }

    /**
     * Verifies every file and every stored document of the corpus at a path. Takes about as long as reading all of it.
     *
     * @param path directory of the index
     * @return what was found
     * @throws CorpusException if there is none, another process is writing to it, or the disk refuses; what is found wrong in
     *     the index itself is in the report
     */
    public static CheckReport check(Path path) throws CorpusException {
        return IndexCheck.run(path);
    }

    /**
     * {@return the state of the corpus as of the last refresh; close it when done}
     *
     * @throws CorpusException if the corpus cannot be read
     */
    public IndexSnapshot snapshot() throws CorpusException {
        try {
            IndexSearcher searcher = searchers.acquire();
            return new IndexSnapshot(path, searcher, searchers);
        } catch (IOException e) {
            throw CorpusException.of(path, e);
        }
    }

    /**
     * Makes later snapshots see what has been committed by now.
     *
     * @throws CorpusException if the corpus cannot be read
     */
    public void refresh() throws CorpusException {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw CorpusException.of(path, e);
        }
    }

    /** {@return the directory of the index} */
    public Path path() {
        return path;
    }

    /** Closes the corpus; snapshots that are still open stay readable until they are closed. */
    @Override
    public void close() throws IOException {
        try (directory) {
            searchers.close();
        }
    }

    /** Search runs on the caller's thread: a corpus on a laptop is too small to gain from more. */
    private static final class PlainSearchers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(Similarities.PER_FIELD);
            return searcher;
        }
    }
}
