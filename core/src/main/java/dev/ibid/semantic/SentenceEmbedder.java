package dev.ibid.semantic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Turns texts into vectors whose cosine says how near in meaning they are. Looks every text up in the cache first; the
 * others go through the model, the longest first, each on one thread, so that all threads end at nearly the same time and
 * a text's vector depends on nothing but the text. Safe for several threads.
 *
 * <p>A passage is embedded as it stands, but for its quotation marks and white space. A query is embedded with the model's instruction where {@link QueryText} takes
 * it for running text rather than a bare assertion, and without addresses and handles.
 */
public final class SentenceEmbedder implements AutoCloseable {
    /** Vectors are handed to the cache after this many, so that a run that is stopped loses at most half a minute. */
    private static final int SAVE_EVERY = 1024;

    private final EmbeddingModel model;
    private final SentenceEncoder encoder;
    private final VectorCache cache;
    private final ExecutorService threads;
    private final AtomicLong computed = new AtomicLong();
    private final AtomicLong cached = new AtomicLong();
    private final AtomicLong cut = new AtomicLong();

    private SentenceEmbedder(EmbeddingModel model, SentenceEncoder encoder, VectorCache cache, int threads) {
        this.model = model;
        this.encoder = encoder;
        this.cache = cache;
        this.threads = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("ibid-embed-", 1).factory());
    }

    /**
     * Loads the model, on as many threads as the machine has processors.
     *
     * @param model which model
     * @param cache closed with the embedder; serves this embedder only
     * @return an embedder, to be closed
     * @throws SemanticModelMissingException if an artifact that is needed is not on the class path
     * @throws IOException if the cache's file exists but cannot be read
     */
    public static SentenceEmbedder open(EmbeddingModel model, VectorCache cache) throws IOException {
        return open(model, cache, Runtime.getRuntime().availableProcessors());
    }

    /**
     * Loads the model.
     *
     * @param model which model
     * @param cache closed with the embedder; serves this embedder only
     * @param threads how many texts are computed at a time, at least 1
     * @return an embedder, to be closed
     * @throws SemanticModelMissingException if an artifact that is needed is not on the class path
     * @throws IOException if the cache's file exists but cannot be read
     */
    public static SentenceEmbedder open(EmbeddingModel model, VectorCache cache, int threads) throws IOException {
        SentenceEncoder encoder = SentenceEncoder.load(model);
        int dimensions = encoder.encode(new int[0]).dimensions();
        cache.open(encoder.digest(), dimensions);
        return new SentenceEmbedder(model, encoder, cache, threads);
    }

    /** {@return the SHA-256 of the model's graph in hexadecimal, for a fingerprint of what was made with it} */
    public String modelDigest() {
        return encoder.digest();
    }

    /**
     * {@return the vector of a query}
     *
     * @param query the words of the query, no syntax
     * @throws UncheckedIOException if the cache cannot be written
     */
    public EmbeddingVector embedQuery(String query) {
        return embedTexts(List.of(QueryText.of(query).forModel(model))).getFirst();
    }

    /**
     * {@return the vectors of passages or claims, in the order given}
     *
     * @param passages texts of any length
     * @throws UncheckedIOException if the cache cannot be written
     */
    public List<EmbeddingVector> embedPassages(List<String> passages) {
        return embedTexts(passages.stream()
                .map(passage -> model.passagePrefix() + Typography.fold(passage))
                .toList());
    }

    /** {@return what was done so far} */
    public EmbedderStatistics statistics() {
        return new EmbedderStatistics(computed.get(), cached.get(), cut.get());
    }

    private List<EmbeddingVector> embedTexts(List<String> texts) {
        Map<TextKey, EmbeddingVector> known = new LinkedHashMap<>();
        Map<TextKey, String> missing = new LinkedHashMap<>();
        List<TextKey> keys = texts.stream().map(TextKey::of).toList();
        for (int i = 0; i < keys.size(); i++) {
            TextKey key = keys.get(i);
            Optional<EmbeddingVector> vector = cache.find(key);
            vector.ifPresent(v -> known.put(key, v));
            if (vector.isEmpty()) {
                missing.put(key, texts.get(i));
            }
        }
        cached.addAndGet(known.size());
        known.putAll(compute(missing));
        return keys.stream().map(known::get).toList();
    }

    private Map<TextKey, EmbeddingVector> compute(Map<TextKey, String> missing) {
        List<Map.Entry<TextKey, String>> longestFirst = new ArrayList<>(missing.entrySet());
        longestFirst.sort(Comparator.comparingInt(e -> -e.getValue().length()));
        Map<TextKey, EmbeddingVector> vectors = new LinkedHashMap<>();
        for (int from = 0; from < longestFirst.size(); from += SAVE_EVERY) {
            int to = Math.min(longestFirst.size(), from + SAVE_EVERY);
            Map<TextKey, EmbeddingVector> part = computePart(longestFirst.subList(from, to));
            vectors.putAll(part);
            try {
                cache.add(part);
            } catch (IOException e) {
                throw new UncheckedIOException("the cache of vectors cannot be written", e);
            }
        }
        return vectors;
    }

    private Map<TextKey, EmbeddingVector> computePart(List<Map.Entry<TextKey, String>> texts) {
        Map<TextKey, Future<EmbeddingVector>> running = new LinkedHashMap<>();
        texts.forEach(e -> running.put(e.getKey(), threads.submit(() -> encode(e.getValue()))));
        Map<TextKey, EmbeddingVector> vectors = new LinkedHashMap<>();
        running.forEach((key, vector) -> vectors.put(key, await(vector)));
        return vectors;
    }

    private EmbeddingVector encode(String text) {
        int[] pieces = encoder.pieces(text);
        computed.incrementAndGet();
        if (SentenceEncoder.isCut(pieces)) {
            cut.incrementAndGet();
        }
        return encoder.encode(pieces);
    }

    private static EmbeddingVector await(Future<EmbeddingVector> vector) {
        try {
            return vector.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while embedding", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("embedding failed: " + e.getCause(), e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        cache.close();
        encoder.close();
    }
}
