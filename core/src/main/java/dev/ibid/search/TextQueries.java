package dev.ibid.search;

import dev.ibid.index.TextAnalysis;
import dev.ibid.search.QueryNode.Fuzzy;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Words that are not quite known. */
final class TextQueries {
    /** Only words with the same first letter are looked at: people seldom get that wrong, and it is many times faster. */
    private static final int EXACT_LETTERS = 1;

    /** The most spellings that are searched at once. */
    private static final int MAX_SPELLINGS = 50;

    private TextQueries() {}

    /** Stems end differently from words, so the beginning is tried as typed and as a stem. */
    static Query prefix(String field, String text) {
        String folded = String.join("", TextAnalysis.words(text));
        return new ConstantScoreQuery(new PrefixQuery(new Term(field, folded)));
    }

    static Query fuzzy(String field, Fuzzy fuzzy) {
        List<TextAnalysis.Term> terms = TextAnalysis.terms(fuzzy.text());
        String stem = terms.isEmpty() ? "" : terms.getFirst().text();
        FuzzyQuery near = new FuzzyQuery(new Term(field, stem), fuzzy.edits(), EXACT_LETTERS, MAX_SPELLINGS, true);
        return new DisjunctionMaxQuery(List.of(new BoostQuery(new TermQuery(new Term(field, stem)), 2), near), 0);
    }
}
