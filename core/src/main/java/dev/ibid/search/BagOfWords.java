package dev.ibid.search;

import dev.ibid.index.Fields;
import dev.ibid.index.NumberTerms;
import dev.ibid.index.TextAnalysis;
import dev.ibid.index.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Ranks by words that may all be missing but one, from a single word to a pasted paragraph. Each word counts once, however
 * often it is asked for; stop words count only where there is nothing else.
 */
final class BagOfWords {
    /** Beyond this many different words a query is cut; Lucene's own limit on clauses is 1,024. */
    static final int MAX_WORDS = 120;

    /** Nearness is looked at for queries up to this many words: in longer ones it costs more than it brings. */
    private static final int MAX_PAIRS = 12;

    /** Two words within a clause of one another. */
    private static final int PAIR_SLOP = 6;

    private final Unit unit;
    private final Weights weights;
    private final Supplier<ConceptNames> concepts;

    BagOfWords(Unit unit, Weights weights, Supplier<ConceptNames> concepts) {
        this.unit = unit;
        this.weights = weights;
        this.concepts = concepts;
    }

    /** Returns a query for text that was pasted rather than typed. */
    Query pasted(String text) {
        return query(QueryNoise.drop(text));
    }

    Query query(String text) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no word in " + text);
        }
        BooleanQuery.Builder core = new BooleanQuery.Builder();
        words.forEach(word -> core.add(new TermQuery(new Term(Fields.TEXT, word)), Occur.SHOULD));
        if (unit == Unit.DOCUMENT) {
            words.forEach(word -> add(core, weights.title(), Fields.TITLE, word));
        }
        concepts.get().namedIn(text).forEach(id -> add(core, weights.concept(), Fields.CONCEPT, id));
        NumberTerms.of(text).forEach(number -> add(core, weights.quantity(), Fields.QUANTITY, number));
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(core.build(), Occur.MUST);
        for (String word : words) {
            add(all, weights.heading(), Fields.HEADING, word);
            add(all, weights.context(), Fields.CONTEXT, word);
            if (unit != Unit.DOCUMENT) {
                add(all, weights.title(), Fields.TITLE, word);
            }
        }
        addPairs(all, words);
        if (weights.grams() > 0) {
            new LinkedHashSet<>(TextAnalysis.grams(text))
                    .stream().limit(4L * MAX_WORDS).forEach(gram -> add(all, weights.grams(), Fields.GRAMS, gram));
        }
        return all.build();
    }

    /** Returns a query for the concepts that a text names, weighted as in a bag. */
    Query conceptsOf(String text) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        concepts.get().namedIn(text).forEach(id -> add(any, weights.concept(), Fields.CONCEPT, id));
        return any.build();
    }

    /** Returns the different words that count, in order. */
    static List<String> words(String text) {
        Set<String> all = new LinkedHashSet<>();
        Set<String> telling = new LinkedHashSet<>();
        for (TextAnalysis.Term term : TextAnalysis.terms(text)) {
            all.add(term.text());
            String printed = text.substring(term.start(), term.end());
            if (!StopWords.contains(printed.toLowerCase(Locale.ROOT))) {
                telling.add(term.text());
            }
        }
        return (telling.isEmpty() ? all : telling).stream().limit(MAX_WORDS).toList();
    }

    private void addPairs(BooleanQuery.Builder to, List<String> words) {
        if (weights.pair() <= 0 || words.size() > MAX_PAIRS) {
            return;
        }
        List<Query> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            pairs.add(new PhraseQuery(PAIR_SLOP, Fields.TEXT, words.get(i), words.get(i + 1)));
        }
        pairs.forEach(pair -> to.add(new BoostQuery(pair, weights.pair()), Occur.SHOULD));
    }

    private static void add(BooleanQuery.Builder to, float weight, String field, String term) {
        if (weight > 0) {
            to.add(new BoostQuery(new TermQuery(new Term(field, term)), weight), Occur.SHOULD);
        }
    }
}
