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
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** Turns a parsed query into a Lucene query that finds and ranks. */
final class QueryCompiler {
    private final BagOfWords bag;
    private final FieldQueries fields;

    QueryCompiler(BagOfWords bag, FieldQueries fields) {
        this.bag = bag;
        this.fields = fields;
    }

    Query compile(QueryNode node) {
        return switch (node) {
            case QueryNode.All all -> MatchAllDocsQuery.INSTANCE;
            case Word word -> bag.query(word.text());
            case Phrase phrase -> WordQueries.inOrder(Fields.TEXT, phrase.text(), phrase.slop());
            case Prefix prefix -> TextQueries.prefix(Fields.TEXT, prefix.text());
            case Fuzzy fuzzy -> TextQueries.fuzzy(Fields.TEXT, fuzzy);
            case QueryNode.Range range -> throw new IllegalArgumentException("a range without a field");
            case Fielded condition -> fields.compile(condition);
            case Group group -> compile(group.inner());
            case Boost boost -> new BoostQuery(compile(boost.inner()), boost.factor());
            case And and -> all(and.parts().stream().map(this::required).toList());
            case Or or ->
                FieldQueries.any(or.parts().stream().map(this::compile).toList());
            case Sequence sequence -> sequence(sequence);
        };
    }

    /** A word that must occur must stand in the text itself: a bag of one word with its concepts does. */
    private Query required(QueryNode node) {
        return node instanceof Word word ? word(word) : compile(node);
    }

    /** The word as an identifier or in order, or a concept that it names; ranked like a bag. */
    private Query word(Word word) {
        Query exact = WordQueries.inOrder(Fields.TEXT, word.text(), 0);
        return FieldQueries.any(List.of(exact, bag.conceptsOf(word.text())));
    }

    private Query sequence(Sequence sequence) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<String> words = new ArrayList<>();
        List<Query> optional = new ArrayList<>();
        boolean positive = false;
        for (Clause clause : sequence.clauses()) {
            QueryNode node = clause.node();
            if (clause.sign() == Sign.MUST_NOT) {
                all.add(required(node), Occur.MUST_NOT);
                continue;
            }
            positive = true;
            if (clause.sign() == Sign.MUST || isCondition(node)) {
                all.add(required(node), Occur.MUST);
            } else if (node instanceof Word word) {
                words.add(word.text());
            } else {
                optional.add(compile(node));
            }
        }
        if (!words.isEmpty()) {
            optional.add(bag.query(String.join(" ", words)));
        }
        if (!optional.isEmpty()) {
            boolean alone = sequence.clauses().stream().noneMatch(clause -> clause.sign() == Sign.MUST);
            all.add(FieldQueries.any(optional), alone ? Occur.MUST : Occur.SHOULD);
        }
        if (!positive) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return all.build();
    }

    private static boolean isCondition(QueryNode node) {
        return switch (node) {
            case Fielded condition -> true;
            case Boost boost -> isCondition(boost.inner());
            case Group group -> isCondition(group.inner());
            case Or or -> or.parts().stream().allMatch(QueryCompiler::isCondition);
            case And and -> and.parts().stream().allMatch(QueryCompiler::isCondition);
            default -> false;
        };
    }

    private static Query all(List<Query> queries) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        queries.forEach(each -> all.add(each, Occur.MUST));
        return all.build();
    }
}
