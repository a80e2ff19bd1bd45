package dev.ibid.search;

import dev.ibid.index.TextAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Words that must stand as asked: alone, or one after the other. */
final class WordQueries {
    private WordQueries() {}

    /**
     * Returns a query for the words of a text in order. An identifier of several parts is found by its parts or joined, as
     * the index has both.
     *
     * @param slop how many places the words may be moved
     */
    static Query inOrder(String field, String text, int slop) {
        TreeMap<Integer, List<Term>> positions = new TreeMap<>();
        List<TextAnalysis.Term> terms = TextAnalysis.terms(text);
        for (TextAnalysis.Term term : terms) {
            positions.computeIfAbsent(term.position(), k -> new ArrayList<>()).add(new Term(field, term.text()));
        }
        if (positions.isEmpty()) {
            return new MatchNoDocsQuery("no word in " + text);
        }
        if (positions.size() == 1) {
            return any(positions.firstEntry().getValue());
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
        positions.forEach((at, forms) -> phrase.add(forms.toArray(Term[]::new), at));
        List<Term> whole = terms.stream()
                .filter(term -> term.start() == terms.getFirst().start()
                        && term.end() == terms.getLast().end())
                .map(term -> new Term(field, term.text()))
                .toList();
        if (whole.isEmpty()) {
            return phrase.build();
        }
        return new BooleanQuery.Builder()
                .add(phrase.build(), Occur.SHOULD)
                .add(any(whole), Occur.SHOULD)
                .build();
    }

    private static Query any(List<Term> terms) {
        if (terms.size() == 1) {
            return new TermQuery(terms.getFirst());
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        terms.forEach(term -> any.add(new TermQuery(term), Occur.SHOULD));
        return any.build();
    }
}
