package dev.ibid.search;

import dev.ibid.index.Fields;
import dev.ibid.search.SearchRequest.Facet;
import dev.ibid.taxonomy.ConceptKind;
import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Counts values over all matches of a query. */
final class FacetCounter {
    private FacetCounter() {}

    static Map<Facet, List<FacetCount>> count(IndexSearcher searcher, Query query, List<Facet> facets, int limit)
            throws IOException {
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        if (facets.isEmpty()) {
            return counts;
        }
        Map<Facet, Map<String, Integer>> totals = new EnumMap<>(Facet.class);
        facets.forEach(facet -> totals.put(facet, new HashMap<>()));
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            for (Facet facet : facets) {
                add(weight, leaf, field(facet), totals.get(facet));
            }
        }
        totals.forEach((facet, values) -> counts.put(facet, highest(values, limit)));
        return counts;
    }

    private static void add(Weight weight, LeafReaderContext leaf, String field, @Nullable Map<String, Integer> totals)
            throws IOException {
        Scorer scorer = weight.scorer(leaf);
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
        if (scorer == null || totals == null || values.getValueCount() == 0) {
            return;
        }
        int[] counts = new int[Math.toIntExact(values.getValueCount())];
        Bits live = leaf.reader().getLiveDocs();
        DocIdSetIterator docs = scorer.iterator();
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if ((live == null || live.get(doc)) && values.advanceExact(doc)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }
        for (int ord = 0; ord < counts.length; ord++) {
            if (counts[ord] > 0) {
                totals.merge(values.lookupOrd(ord).utf8ToString(), counts[ord], Integer::sum);
            }
        }
    }

    private static List<FacetCount> highest(Map<String, Integer> values, int limit) {
        return values.entrySet().stream()
                .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::value))
                .limit(limit)
                .toList();
    }

    private static String field(Facet facet) {
        return switch (facet) {
            case TECHNIQUE, CONTROL, ACTOR, INSTRUMENT, ARTIFACT -> Fields.concepts(ConceptKind.valueOf(facet.name()));
            case TYPE -> Fields.LABEL;
            case DOC -> Fields.DOC;
            case YEAR -> Fields.YEAR;
            case PUBLISHER -> Fields.PUBLISHER;
            case AUTHOR -> Fields.AUTHOR;
            case FORMAT -> Fields.FORMAT;
            case LANG -> Fields.LANGUAGE;
        };
    }
}
