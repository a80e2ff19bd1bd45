package dev.ibid.trace;

import dev.ibid.index.CorpusException;
import dev.ibid.index.IndexSnapshot;
import dev.ibid.index.Unit;
import dev.ibid.search.Search;
import dev.ibid.search.SearchRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Weighs words by the passages of a corpus that have them: {@code ln(1 + (N - n + 0.5) / (n + 0.5))}, as BM25 does. */
final class CorpusWeights implements WordWeights {
    /** In a corpus of a few passages every word would be common; this many more without the word are assumed. */
    private static final int ASSUMED = 50;

    private final Search search;
    private final int passages;
    private final Map<String, Double> known = new ConcurrentHashMap<>();

    private CorpusWeights(IndexSnapshot snapshot) throws CorpusException {
        this.search = new Search(snapshot);
        this.passages = snapshot.count(Unit.PASSAGE) + ASSUMED;
    }

    static CorpusWeights of(IndexSnapshot snapshot) throws CorpusException {
        return new CorpusWeights(snapshot);
    }

    @Override
    public double of(String stem) {
        return known.computeIfAbsent(stem, this::weigh);
    }

    private double weigh(String stem) {
        try {
            SearchRequest request = SearchRequest.passages("\"" + stem + "\"")
                    .limit(0)
                    .highlight(false)
                    .build();
            long with = search.run(request).total();
            return Math.log(1 + (passages - Math.min(with, passages) + 0.5) / (with + 0.5));
        } catch (CorpusException e) {
            throw new UnreadableCorpus(e);
        }
    }

    /** Carries a failure of the corpus out of a weight, to where it is thrown on. */
    static final class UnreadableCorpus extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient CorpusException failure;

        UnreadableCorpus(CorpusException failure) {
            super(failure);
            this.failure = failure;
        }

        CorpusException failure() {
            return failure;
        }
    }
}
