package dev.ibid.search;

import dev.ibid.index.CorpusException;
import dev.ibid.index.Fields;
import dev.ibid.index.IndexSnapshot;
import dev.ibid.index.Unit;
import dev.ibid.index.UnitId;
import dev.ibid.index.UnitInfo;
import dev.ibid.search.SearchRequest.Facet;
import dev.ibid.taxonomy.Taxonomy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;

/** Searches one snapshot of a corpus. Safe for any thread while the snapshot is open. */
public final class Search {
    /** Hits are counted exactly up to here; beyond, counting alone would cost more than ranking. */
    private static final int EXACT_TOTAL = 10_000;

    /** So many of the best hits are looked at for those that say the same. */
    private static final int FOLD_DEPTH = 300;

    private final IndexSnapshot snapshot;
    private final Supplier<ConceptNames> names;
    private final Function<Unit, Weights> weights;

    /**
     * Prepares searching; reads nothing yet.
     *
     * @param snapshot the state to search, which must stay open
     */
    public Search(IndexSnapshot snapshot) {
        this(snapshot, Weights::of);
    }

    /** Ranks with other weights: for measuring them. */
    Search(IndexSnapshot snapshot, Function<Unit, Weights> weights) {
        this.snapshot = snapshot;
        this.weights = weights;
        this.names = new Lazy<>(() -> new ConceptNames(taxonomy(snapshot)));
    }

    private static Taxonomy taxonomy(IndexSnapshot snapshot) {
        try {
            return snapshot.taxonomy();
        } catch (CorpusException e) {
            throw new CorpusFailure(e);
        }
    }

    /**
     * {@return what the request asks for}
     *
     * @param request the request
     * @throws QuerySyntaxException if its query has a mistake
     * @throws java.util.NoSuchElementException if {@link SearchRequest#like} is not in the corpus
     * @throws CorpusException if the corpus cannot be read
     */
    public SearchResults run(SearchRequest request) throws CorpusException {
        try {
            return run(request, new ArrayList<>());
        } catch (IOException e) {
            throw snapshot.fault(e);
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw snapshot.fault(cause == null ? new IOException(e) : cause);
        } catch (CorpusFailure e) {
            throw e.corpus;
        }
    }

    private SearchResults run(SearchRequest request, List<String> notes) throws IOException, CorpusException {
        QueryNode node = QueryParser.parse(request.query());
        String literal = literal(request);
        Query query = query(request, node, literal, notes);
        List<Query> seen = HighlightTerms.of(node, literal);
        TopFieldDocs top = snapshot.searcher()
                .search(query, new TopFieldCollectorManager(sort(request, seen), depth(request), EXACT_TOTAL));
        HitBuilder builder = new HitBuilder(snapshot, query, request, seen);
        List<Hit> hits = request.fold() ? builder.folded(top.scoreDocs) : builder.plain(top.scoreDocs);
        Map<Facet, List<FacetCount>> facets =
                FacetCounter.count(snapshot.searcher(), query, request.facets(), request.facetLimit());
        boolean exact = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
        return new SearchResults(hits, top.totalHits.value(), exact, facets, notes);
    }

    private static int depth(SearchRequest request) {
        int wanted = Math.max(1, request.offset() + request.limit());
        return request.fold() ? Math.max(FOLD_DEPTH, wanted) : wanted;
    }

    /** Returns a query for everything of a kind that matches, to be counted rather than ranked. */
    Query matching(Unit unit, String query) throws CorpusException {
        try {
            return query(SearchRequest.of(unit).query(query).build(), QueryParser.parse(query), "", new ArrayList<>());
        } catch (CorpusFailure e) {
            throw e.corpus;
        }
    }

    private String literal(SearchRequest request) throws CorpusException {
        if (request.like().isEmpty()) {
            return request.text();
        }
        UnitId like = request.like().get();
        int found = snapshot.findUnit(like).orElseThrow(() -> new NoSuchElementException("the corpus has no " + like));
        UnitInfo unit = snapshot.readUnit(found);
        return (request.text() + " " + unit.span().of(snapshot.readText(like.document()))).strip();
    }

    private Query query(SearchRequest request, QueryNode node, String literal, List<String> notes) {
        BagOfWords bag = new BagOfWords(request.unit(), weights.apply(request.unit()), names);
        ConceptQueries concepts = new ConceptQueries(request.query(), names, snapshot.searcher(), notes);
        QueryCompiler compiler = new QueryCompiler(bag, new FieldQueries(request.query(), concepts));
        BooleanQuery.Builder all = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.UNIT, request.unit().key())), Occur.FILTER);
        if (!literal.isBlank()) {
            all.add(bag.pasted(literal), Occur.MUST);
        }
        all.add(compiler.compile(node), literal.isBlank() ? Occur.MUST : Occur.FILTER);
        request.like().ifPresent(like -> all.add(UnitQueries.exactly(like), Occur.MUST_NOT));
        return all.build();
    }

    private static Sort sort(SearchRequest request, List<Query> seen) {
        SortField byDocument = new SortField(Fields.ORDER, SortField.Type.STRING);
        SortField byPlace = new SortField(Fields.START, SortField.Type.INT);
        return switch (request.sort()) {
            case RELEVANCE ->
                seen.isEmpty() ? newest(byDocument, byPlace) : new Sort(SortField.FIELD_SCORE, byDocument, byPlace);
            case NEWEST -> newest(byDocument, byPlace);
            case OLDEST -> new Sort(date(false), byDocument, byPlace);
            case DOCUMENT -> new Sort(byDocument, byPlace);
        };
    }

    private static Sort newest(SortField byDocument, SortField byPlace) {
        return new Sort(date(true), byDocument, byPlace);
    }

    private static SortField date(boolean newestFirst) {
        int missing = newestFirst ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        return new SortField(Fields.DATE_FROM, SortField.Type.INT, newestFirst, missing);
    }

    /** Carries a checked exception out of a supplier, to where it is thrown on. */
    private static final class CorpusFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient CorpusException corpus;

        CorpusFailure(CorpusException corpus) {
            super(corpus);
            this.corpus = corpus;
        }
    }
}
