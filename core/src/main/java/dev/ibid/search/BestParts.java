package dev.ibid.search;

import dev.ibid.document.DocumentId;
import dev.ibid.index.CorpusException;
import dev.ibid.index.Fields;
import dev.ibid.index.IndexSnapshot;
import dev.ibid.index.Unit;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The best claim or passage of each of some documents. */
final class BestParts {
    /** Some thirty parts for each of a hundred documents; a document none of whose parts is among them has no good one. */
    private static final int MAX_PARTS = 3000;

    private BestParts() {}

    /** Returns by document the best of its units that match the query, as a Lucene document with its score. */
    static Map<DocumentId, ScoreDoc> of(
            IndexSnapshot snapshot, Unit unit, Query query, Collection<DocumentId> documents)
            throws IOException, CorpusException {
        List<BytesRef> ids =
                documents.stream().map(id -> new BytesRef(id.sha256())).toList();
        Query parts = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(Fields.UNIT, unit.key())), Occur.FILTER)
                .add(new TermInSetQuery(Fields.DOC, ids), Occur.FILTER)
                .build();
        Map<DocumentId, ScoreDoc> best = new HashMap<>();
        for (ScoreDoc part : snapshot.searcher().search(parts, MAX_PARTS).scoreDocs) {
            best.putIfAbsent(snapshot.readUnit(part.doc).id().document(), part);
        }
        return best;
    }
}
