package dev.ibid.search;

import dev.ibid.index.Fields;
import dev.ibid.search.QueryNode.And;
import dev.ibid.search.QueryNode.Boost;
import dev.ibid.search.QueryNode.Clause;
import dev.ibid.search.QueryNode.Fielded;
import dev.ibid.search.QueryNode.Fuzzy;
import dev.ibid.search.QueryNode.Group;
import dev.ibid.search.QueryNode.Or;
import dev.ibid.search.QueryNode.Phrase;
import dev.ibid.search.QueryNode.Prefix;
import dev.ibid.search.QueryNode.Sequence;
import dev.ibid.search.QueryNode.Sign;
import dev.ibid.search.QueryNode.Word;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The part of a query that can be seen in a text: what it asks to occur, without conditions and what must not occur. */
final class HighlightTerms {
    private HighlightTerms() {}

    static List<Query> of(QueryNode node, String literal) {
        List<Query> queries = new ArrayList<>();
        collect(node, queries);
        addWords(literal, queries);
        return queries;
    }

    private static void collect(QueryNode node, List<Query> to) {
        switch (node) {
            case Word word -> addWords(word.text(), to);
            case Phrase phrase -> to.add(WordQueries.inOrder(Fields.TEXT, phrase.text(), phrase.slop()));
            case Prefix prefix -> to.add(TextQueries.prefix(Fields.TEXT, prefix.text()));
            case Fuzzy fuzzy -> to.add(TextQueries.fuzzy(Fields.TEXT, fuzzy));
            case Group group -> collect(group.inner(), to);
            case Boost boost -> collect(boost.inner(), to);
            case And and -> and.parts().forEach(part -> collect(part, to));
            case Or or -> or.parts().forEach(part -> collect(part, to));
            case Sequence sequence -> {
                for (Clause clause : sequence.clauses()) {
                    if (clause.sign() != Sign.MUST_NOT) {
                        collect(clause.node(), to);
                    }
                }
            }
            case Fielded condition -> {}
            case QueryNode.Range range -> {}
            case QueryNode.All all -> {}
        }
    }

    private static void addWords(String text, List<Query> to) {
        if (!text.isBlank()) {
            BagOfWords.words(text).forEach(word -> to.add(new TermQuery(new Term(Fields.TEXT, word))));
        }
    }
}
