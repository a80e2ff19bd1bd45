package dev.ibid.index;

import dev.ibid.document.DocumentId;
import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;
import dev.ibid.taxonomy.Taxonomy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Reads what is stored with claims, passages and documents. */
final class StoredUnits {
    private final IndexSearcher searcher;

    StoredUnits(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    static byte[] blob(IndexSearcher searcher, int doc, String field) throws IOException {
        BytesRef bytes = searcher.storedFields().document(doc, Set.of(field)).getBinaryValue(field);
        if (bytes == null) {
            throw new IllegalStateException("Lucene document " + doc + " has no " + field);
        }
        return BytesRef.deepCopyOf(bytes).bytes;
    }

    byte[] blob(DocumentId id, String field) throws IOException {
        int doc = findWhole(id).orElseThrow(() -> new NoSuchElementException("the corpus has no document " + id));
        return blob(searcher, doc, field);
    }

    Optional<Integer> findWhole(DocumentId id) throws IOException {
        return findUnit(UnitId.document(id));
    }

    Optional<Integer> findUnit(UnitId id) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.DOC, id.document().sha256())), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.UNIT, id.unit().key())), Occur.FILTER)
                .add(NumericDocValuesField.newSlowExactQuery(Fields.NUMBER, id.number()), Occur.FILTER)
                .build();
        int[] found = Matches.of(searcher, query);
        return found.length == 0 ? Optional.empty() : Optional.of(found[0]);
    }

    Taxonomy taxonomy() throws IOException {
        int[] found = Matches.of(searcher, new TermQuery(new Term(Fields.UNIT, Fields.UNIT_TAXONOMY)));
        return found.length == 0
                ? Taxonomy.empty()
                : TaxonomyCodec.decode(blob(searcher, found[0], Fields.STORED_RECORD));
    }

    List<DocumentId> allIds() throws IOException {
        return byPrefix("");
    }

    List<DocumentId> ids(Query query) throws IOException {
        Query whole = new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(new TermQuery(new Term(Fields.UNIT, Unit.DOCUMENT.key())), Occur.FILTER)
                .build();
        Set<DocumentId> ids = new TreeSet<>();
        for (int doc : Matches.of(searcher, whole)) {
            ids.add(unit(doc).id().document());
        }
        return List.copyOf(ids);
    }

    List<DocumentId> byPrefix(String prefix) throws IOException {
        BytesRef start = new BytesRef(prefix.toLowerCase(Locale.ROOT));
        Set<DocumentId> ids = new TreeSet<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = Terms.getTerms(leaf.reader(), Fields.DOC);
            TermsEnum each = terms.iterator();
            TermsEnum.SeekStatus status = each.seekCeil(start);
            BytesRef term = status == TermsEnum.SeekStatus.END ? null : each.term();
            while (term != null && StringHelper.startsWith(term, start)) {
                ids.add(new DocumentId(term.utf8ToString()));
                term = each.next();
            }
        }
        if (searcher.getIndexReader().hasDeletions()) {
            List<DocumentId> live = new ArrayList<>();
            for (DocumentId id : ids) {
                if (findWhole(id).isPresent()) {
                    live.add(id);
                }
            }
            return List.copyOf(live);
        }
        return List.copyOf(ids);
    }

    int uniqueDigits(int least) throws IOException {
        int digits = least;
        DocumentId last = null;
        for (DocumentId id : allIds()) {
            while (last != null && digits < 64 && last.prefix(digits).equals(id.prefix(digits))) {
                digits++;
            }
            last = id;
        }
        return digits;
    }

    static Query notMadeBy(String fingerprint) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.UNIT, Unit.DOCUMENT.key())), Occur.FILTER)
                .add(new TermQuery(new Term(FieldTypes.FINGERPRINT, fingerprint)), Occur.MUST_NOT)
                .build();
    }

    UnitInfo unit(int doc) throws IOException {
        LeafReaderContext leaf = searcher.getIndexReader()
                .leaves()
                .get(ReaderUtil.subIndex(doc, searcher.getIndexReader().leaves()));
        LeafReader reader = leaf.reader();
        int local = doc - leaf.docBase;
        int number = (int) number(reader, Fields.NUMBER, local);
        long start = number(reader, Fields.START, local);
        long end = number(reader, Fields.END, local);
        String label = string(reader, Fields.LABEL, local);
        DocumentId document = new DocumentId(string(reader, Fields.DOC, local));
        Unit unit = number == 0 ? Unit.DOCUMENT : label.isEmpty() ? Unit.PASSAGE : Unit.CLAIM;
        List<String> headings = List.of();
        String attribution = "";
        if (unit != Unit.DOCUMENT) {
            ByteReader in = new ByteReader(blob(searcher, doc, Fields.STORED_RECORD));
            headings = in.texts();
            attribution = in.text();
        }
        return new UnitInfo(
                new UnitId(document, unit, number),
                new Span((int) start, (int) end),
                (int) number(reader, Fields.PAGE, local),
                headings,
                label,
                attribution,
                concepts(reader, local));
    }

    private static Map<ConceptKind, List<String>> concepts(LeafReader reader, int local) throws IOException {
        Map<ConceptKind, List<String>> concepts = new EnumMap<>(ConceptKind.class);
        for (ConceptKind kind : ConceptKind.values()) {
            SortedSetDocValues values = DocValues.getSortedSet(reader, Fields.concepts(kind));
            List<String> ids = new ArrayList<>();
            if (values.advanceExact(local)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    ids.add(values.lookupOrd(values.nextOrd()).utf8ToString());
                }
                concepts.put(kind, ids);
            }
        }
        return concepts;
    }

    private static long number(LeafReader reader, String field, int local) throws IOException {
        NumericDocValues values = DocValues.getNumeric(reader, field);
        return values.advanceExact(local) ? values.longValue() : 0;
    }

    private static String string(LeafReader reader, String field, int local) throws IOException {
        SortedDocValues values = DocValues.getSorted(reader, field);
        return values.advanceExact(local) ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
    }
}
