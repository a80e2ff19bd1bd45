package dev.ibid.search;

import dev.ibid.index.Fields;
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

    /** A stem may end before the word as typed does, so the spellings are searched too where the field has them. */
    static Query prefix(String field, String text) {
        String folded = String.join("", TextAnalysis.words(text));
        Query stems = new ConstantScoreQuery(new PrefixQuery(new Term(field, folded)));
        return field.equals(Fields.TEXT)
                ? best(stems, new ConstantScoreQuery(new PrefixQuery(new Term(Fields.SPELLING, folded))))
                : stems;
    }

    static Query fuzzy(String field, Fuzzy fuzzy) {
        List<TextAnalysis.Term> terms = TextAnalysis.terms(fuzzy.text());
        String stem = terms.isEmpty() ? "" : terms.getFirst().text();
        Query exact = new BoostQuery(new TermQuery(new Term(field, stem)), 2);
        Query near = near(field, stem, fuzzy.edits());
        String word = String.join("", TextAnalysis.words(fuzzy.text()));
        return field.equals(Fields.TEXT)
                ? best(exact, near, near(Fields.SPELLING, word, fuzzy.edits()))
                : best(exact, near);
    }

    private static Query near(String field, String word, int edits) {
        return new FuzzyQuery(new Term(field, word), edits, EXACT_LETTERS, MAX_SPELLINGS, true);
    }

    private static Query best(Query... queries) {
        return new DisjunctionMaxQuery(List.of(queries), 0);
    }
}
