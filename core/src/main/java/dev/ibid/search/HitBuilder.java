package dev.ibid.search;

import dev.ibid.document.Span;
import dev.ibid.index.CorpusException;
import dev.ibid.index.DocumentInfo;
import dev.ibid.index.IndexSnapshot;
import dev.ibid.index.Unit;
import dev.ibid.index.UnitId;
import dev.ibid.index.UnitInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Makes hits of what Lucene found. */
final class HitBuilder {
    private final IndexSnapshot snapshot;
    private final Query query;
    private final SearchRequest request;
    private final Highlighter highlighter;

    HitBuilder(IndexSnapshot snapshot, Query query, SearchRequest request, List<Query> seen) {
        this.snapshot = snapshot;
        this.query = query;
        this.request = request;
        this.highlighter = Highlighter.of(request.highlight() ? seen : List.of());
    }

    List<Hit> plain(ScoreDoc[] found) throws IOException, CorpusException {
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc each : Arrays.asList(found).subList(Math.min(request.offset(), found.length), found.length)) {
            if (hits.size() < request.limit()) {
                hits.add(hit(each, each, List.of()));
            }
        }
        return hits;
    }

    List<Hit> folded(ScoreDoc[] found) throws IOException, CorpusException {
        List<Folding.Group> groups = Folding.fold(snapshot, found);
        List<Hit> hits = new ArrayList<>();
        for (Folding.Group group : groups.subList(Math.min(request.offset(), groups.size()), groups.size())) {
            if (hits.size() < request.limit()) {
                List<Folding.Member> members = group.inOrder();
                List<UnitId> others =
                        members.stream().skip(1).map(Folding.Member::id).toList();
                hits.add(hit(members.getFirst().found(), group.best(), others));
            }
        }
        return hits;
    }

    private Hit hit(ScoreDoc shown, ScoreDoc best, List<UnitId> same) throws IOException, CorpusException {
        UnitInfo unit = snapshot.readUnit(shown.doc);
        DocumentInfo document = snapshot.readInfo(unit.id().document());
        boolean whole = unit.id().unit() == Unit.DOCUMENT;
        boolean needsText = !whole || request.highlight();
        String words = needsText ? unit.span().of(snapshot.readText(unit.id().document())) : "";
        Optional<ScorePart> explanation = request.explain()
                ? Optional.of(ScorePart.of(snapshot.searcher().explain(query, shown.doc)))
                : Optional.empty();
        return new Hit(
                unit.id(),
                document,
                unit.span(),
                unit.page(),
                unit.headingPath(),
                whole ? document.displayTitle() : words,
                needsText ? highlighter.snippet(words, unit.span()) : new Snippet("", new Span(0, 0), List.of()),
                unit.label(),
                unit.attribution(),
                unit.concepts(),
                score(best),
                explanation,
                same);
    }

    /** A hit sorted by anything but relevance has no score. */
    private static double score(ScoreDoc found) {
        return found instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score ? score : 0;
    }
}
