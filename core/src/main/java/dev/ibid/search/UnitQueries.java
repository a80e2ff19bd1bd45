package dev.ibid.search;

import dev.ibid.index.Fields;
import dev.ibid.index.UnitId;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Queries for units by their ids. */
final class UnitQueries {
    private UnitQueries() {}

    static Query exactly(UnitId id) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.DOC, id.document().sha256())), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.UNIT, id.unit().key())), Occur.FILTER)
                .add(NumericDocValuesField.newSlowExactQuery(Fields.NUMBER, id.number()), Occur.FILTER)
                .build();
    }
}
