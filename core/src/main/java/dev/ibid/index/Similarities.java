package dev.ibid.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) with parameters for each kind of field. The
 * norms in the index do not depend on them.
 */
final class Similarities {
    /** k1 and b of Lucene, which suit sentences and passages. */
    private static final Similarity PLAIN = new BM25Similarity(1.2f, 0.75f);

    /** Whether a document cites, mentions or counts something does not grow with how often. */
    private static final Similarity PRESENCE = new BM25Similarity(0f, 0f);

    static final Similarity PER_FIELD = new PerFieldSimilarityWrapper() {
        @Override
        public Similarity get(String field) {
            return switch (field) {
                case Fields.CONCEPT, Fields.QUANTITY, Fields.CITES -> PRESENCE;
                default -> PLAIN;
            };
        }
    };

    private Similarities() {}
}
