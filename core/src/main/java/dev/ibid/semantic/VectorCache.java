package dev.ibid.semantic;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the vectors of texts, in memory and, unless {@link #inMemory}, in a file that outlives the process. A cache
 * may be lost at any time without harm: what is missing is computed again, to the same bytes. Safe for several threads;
 * several processes may share a folder.
 */
public final class VectorCache implements Closeable {
    /**
     * How many vectors a cache keeps unless told otherwise: 200,000 are 80 MB on disk, about twice the claims and
     * passages of a corpus of a thousand briefs.
     */
    public static final int DEFAULT_LIMIT = 200_000;

    private final @Nullable Path folder;
    private final int limit;
    private final Map<TextKey, EmbeddingVector> entries = new LinkedHashMap<>();
    private @Nullable VectorFile file;

    private VectorCache(@Nullable Path folder, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a cache must hold at least one vector: " + limit);
        }
        this.folder = folder;
        this.limit = limit;
    }

    /**
     * {@return a cache that is gone when the process ends}
     *
     * @param limit how many vectors it keeps, at least 1
     */
    public static VectorCache inMemory(int limit) {
        return new VectorCache(null, limit);
    }

    /**
     * {@return a cache with a file for each model in the folder}
     *
     * @param folder made when the first vector is written
     * @param limit how many vectors it keeps for a model, at least 1; when more come, the older half is dropped
     */
    public static VectorCache inFolder(Path folder, int limit) {
        return new VectorCache(folder, limit);
    }

    /**
     * Chooses the model whose vectors are kept and reads those already there.
     *
     * @throws IOException if the file exists and cannot be read; a damaged one is not an error, what is whole is used
     */
    synchronized void open(String modelDigest, int dimensions) throws IOException {
        if (folder != null) {
            file = new VectorFile(
                    folder.resolve("vectors-" + modelDigest.substring(0, 16) + ".bin"), dimensions, limit);
            entries.putAll(file.readAll());
        }
    }

    synchronized Optional<EmbeddingVector> find(TextKey key) {
        return Optional.ofNullable(entries.get(key));
    }

    /**
     * Adds vectors, to the file at once.
     *
     * @throws IOException if the file cannot be written; they are kept in memory all the same
     */
    synchronized void add(Map<TextKey, EmbeddingVector> added) throws IOException {
        Map<TextKey, EmbeddingVector> fresh = new LinkedHashMap<>(added);
        fresh.keySet().removeAll(entries.keySet());
        entries.putAll(fresh);
        boolean full = entries.size() > limit;
        if (full) {
            dropOlderHalf();
        }
        if (file != null && full) {
            file.replace(entries);
        } else if (file != null && !fresh.isEmpty()) {
            file.append(fresh);
        }
    }

    private void dropOlderHalf() {
        int keep = Math.max(1, limit / 2);
        var oldest = entries.entrySet().iterator();
        for (int drop = entries.size() - keep; drop > 0; drop--) {
            oldest.next();
            oldest.remove();
        }
    }

    /** {@return how many vectors are held now} */
    public synchronized int size() {
        return entries.size();
    }

    @Override
    public synchronized void close() {
        entries.clear();
        file = null;
    }
}
