package dev.ibid.index;

import dev.ibid.document.DocumentId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Reads the records of sources. */
final class StoredSources {
    private final IndexSearcher searcher;

    StoredSources(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    Optional<SourceRecord> find(String source) throws IOException {
        List<SourceRecord> found = new ArrayList<>();
        visit(new TermQuery(new Term(FieldTypes.SOURCE_KEY, FieldTypes.sourceKey(source))), found::add);
        return found.stream().findFirst();
    }

    List<SourceFile> of(DocumentId id) throws IOException {
        List<SourceFile> found = new ArrayList<>();
        visit(new TermQuery(new Term(FieldTypes.SOURCE_DOC, id.sha256())), each -> {
            if (each instanceof SourceFile file) {
                found.add(file);
            }
        });
        found.sort(Comparator.comparing(SourceFile::source));
        return List.copyOf(found);
    }

    void forEach(Consumer<SourceRecord> consumer) throws IOException {
        visit(new TermQuery(new Term(Fields.UNIT, Fields.UNIT_SOURCE)), consumer);
    }

    private void visit(Query query, Consumer<SourceRecord> consumer) throws IOException {
        for (int doc : Matches.of(searcher, query)) {
            consumer.accept(InfoCodec.decodeSource(StoredUnits.blob(searcher, doc, Fields.STORED_RECORD)));
        }
    }
}
