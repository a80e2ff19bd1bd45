package dev.ibid;

import dev.ibid.index.CorpusException;
import dev.ibid.index.Unit;
import dev.ibid.search.Hit;
import dev.ibid.search.ScorePart;
import dev.ibid.search.SearchRequest;
import dev.ibid.search.SearchResults;
import dev.ibid.semantic.Candidate;
import dev.ibid.semantic.EmbeddingModel;
import dev.ibid.semantic.Fusion;
import dev.ibid.semantic.Ranked;
import dev.ibid.semantic.Reranker;
import dev.ibid.semantic.SemanticReranker;
import dev.ibid.semantic.SentenceEmbedder;
import dev.ibid.semantic.VectorCache;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Orders the best hits of the lexical search anew, by the meaning of their sentences. Vectors are computed when first
 * needed and kept beside the index.
 */
final class MeaningSearch implements Closeable {
    /** Field conditions, operators and signs of the query language: they restrict, and mean nothing. */
    private static final Pattern SYNTAX =
            Pattern.compile("[a-z-]+:(?:\"[^\"]*\"|\\[[^\\]]*\\]|\\S+)|\\b(?:AND|OR|NOT)\\b|[-+()\"*~^\\[\\]]");

    private final SentenceEmbedder embedder;
    private final Reranker reranker;

    private MeaningSearch(SentenceEmbedder embedder) {
        this.embedder = embedder;
        this.reranker = new SemanticReranker(embedder, Fusion.DEFAULT, SemanticReranker.DEFAULT_DEPTH);
    }

    /**
     * Opens the embedding model.
     *
     * @throws dev.ibid.semantic.SemanticModelMissingException if the optional artifacts are not on the class path
     */
    static MeaningSearch open(Path vectors) throws IOException {
        return new MeaningSearch(SentenceEmbedder.open(
                EmbeddingModel.BGE_SMALL, VectorCache.inFolder(vectors, VectorCache.DEFAULT_LIMIT)));
    }

    SearchResults run(View.State state, SearchRequest request) throws CorpusException {
        String words = words(state, request);
        if (words.isBlank() || request.sort() != SearchRequest.Sort.RELEVANCE) {
            return state.search().run(request);
        }
        int depth = Math.max(SemanticReranker.DEFAULT_DEPTH, request.offset() + request.limit());
        SearchResults lexical = state.search().run(request.page(0, depth));
        Map<String, Hit> byId = new HashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Hit hit : lexical.hits()) {
            String id = hit.id().toString();
            byId.put(id, hit);
            candidates.add(new Candidate(id, text(state, hit), hit.score()));
        }
        List<Hit> hits = new ArrayList<>();
        for (Ranked ranked : reranker.rerank(words, candidates)) {
            Hit hit = byId.remove(ranked.id());
            if (hit != null) {
                hits.add(hit.ranked(ranked.score(), explanation(request, ranked, hit)));
            }
        }
        lexical.hits().stream()
                .filter(hit -> byId.containsKey(hit.id().toString()))
                .forEach(hits::add);
        return new SearchResults(
                hits.stream().skip(request.offset()).limit(request.limit()).toList(),
                lexical.total(),
                lexical.totalExact(),
                lexical.facets(),
                lexical.notes());
    }

    private static Optional<ScorePart> explanation(SearchRequest request, Ranked ranked, Hit hit) {
        if (!request.explain()) {
            return Optional.empty();
        }
        List<ScorePart> parts = new ArrayList<>();
        ranked.parts().forEach(part -> parts.add(new ScorePart(part.value(), part.description(), List.of())));
        hit.explanation().ifPresent(parts::add);
        return Optional.of(new ScorePart(ranked.score(), "fusion of words and meaning, of:", parts));
    }

    private static String words(View.State state, SearchRequest request) throws CorpusException {
        if (!request.text().isBlank() || request.like().isEmpty()) {
            return request.text().isBlank()
                    ? SYNTAX.matcher(request.query()).replaceAll(" ").strip()
                    : request.text();
        }
        var like = request.like().get();
        Optional<Integer> found = state.snapshot().findUnit(like);
        return found.isEmpty()
                ? ""
                : state.snapshot()
                        .readUnit(found.get())
                        .span()
                        .of(state.snapshot().readText(like.document()));
    }

    private static String text(View.State state, Hit hit) throws CorpusException {
        return hit.id().unit() == Unit.DOCUMENT
                ? hit.document().displayTitle() + "\n"
                        + state.snapshot().readText(hit.id().document())
                : hit.text();
    }

    @Override
    public void close() {
        embedder.close();
    }
}
