package dev.ibid.trace;

import dev.ibid.document.DocumentId;
import dev.ibid.index.CorpusException;
import dev.ibid.index.IndexSnapshot;
import dev.ibid.index.Unit;
import dev.ibid.search.Search;
import dev.ibid.search.SearchRequest;
import java.util.ArrayList;
import java.util.List;

/** Candidates found by their words: claims, and passages for sentences that are no claims. */
final class LexicalCandidates implements CandidateSource {
    private final Search search;

    LexicalCandidates(IndexSnapshot snapshot) {
        this.search = new Search(snapshot);
    }

    @Override
    public List<Candidate> find(String text, int limit) throws CorpusException {
        List<Candidate> found = new ArrayList<>(run(Unit.CLAIM, "", text, limit));
        found.addAll(run(Unit.PASSAGE, "", text, limit));
        return found;
    }

    @Override
    public List<Candidate> findIn(DocumentId document, String text, int limit) throws CorpusException {
        return run(Unit.PASSAGE, "doc:" + document.sha256(), text, limit);
    }

    private List<Candidate> run(Unit unit, String query, String text, int limit) throws CorpusException {
        SearchRequest request = SearchRequest.of(unit)
                .query(query)
                .text(text)
                .limit(limit)
                .highlight(false)
                .build();
        return search.run(request).hits().stream()
                .map(hit -> new Candidate(hit.id().document(), hit.span()))
                .toList();
    }
}
