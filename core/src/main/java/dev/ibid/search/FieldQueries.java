package dev.ibid.search;

import dev.ibid.index.Fields;
import dev.ibid.index.IsoDate;
import dev.ibid.index.NumberTerms;
import dev.ibid.search.QueryNode.Fielded;
import dev.ibid.search.QueryNode.Fuzzy;
import dev.ibid.search.QueryNode.Phrase;
import dev.ibid.search.QueryNode.Prefix;
import dev.ibid.search.QueryNode.Range;
import dev.ibid.search.QueryNode.Word;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Conditions on fields as Lucene queries. */
final class FieldQueries {
    private static final List<String> TYPES = List.of("fact", "cause", "forecast", "norm");

    private final String query;
    private final ConceptQueries concepts;

    FieldQueries(String query, ConceptQueries concepts) {
        this.query = query;
        this.concepts = concepts;
    }

    Query compile(Fielded condition) {
        QueryField field = condition.field();
        if (field.isConcept()) {
            return concepts.compile(condition);
        }
        return switch (field) {
            case TYPE -> type(condition);
            case DOC -> document(condition);
            case TITLE -> words(condition, Fields.TITLE);
            case AUTHOR -> words(condition, Fields.AUTHOR);
            case PUBLISHER -> words(condition, Fields.PUBLISHER);
            case SECTION -> words(condition, Fields.HEADING);
            case BY -> words(condition, Fields.ATTRIBUTION);
            case LANG -> exact(condition, Fields.LANGUAGE);
            case FORMAT -> exact(condition, Fields.FORMAT);
            case DATE -> date(condition);
            case PAGE -> page(condition);
            case CITES -> cites(condition);
            case NUMBER -> number(condition);
            case TECHNIQUE, CONTROL, ACTOR, INSTRUMENT, ARTIFACT, CONCEPT ->
                throw new AssertionError("handled above: " + field);
        };
    }

    private Query words(Fielded condition, String field) {
        return switch (condition.value()) {
            case QueryNode.All all -> new FieldExistsQuery(field);
            case Prefix prefix -> TextQueries.prefix(field, prefix.text());
            case Fuzzy fuzzy -> TextQueries.fuzzy(field, fuzzy);
            case Phrase phrase -> WordQueries.inOrder(field, phrase.text(), phrase.slop());
            default -> WordQueries.inOrder(field, plain(condition), 0);
        };
    }

    private Query exact(Fielded condition, String field) {
        return new TermQuery(new Term(field, plain(condition).toLowerCase(Locale.ROOT)));
    }

    private Query type(Fielded condition) {
        if (condition.value() instanceof QueryNode.All) {
            return any(TYPES.stream()
                    .map(type -> (Query) new TermQuery(new Term(Fields.LABEL, type)))
                    .toList());
        }
        String type = plain(condition).toLowerCase(Locale.ROOT);
        if (!TYPES.contains(type)) {
            throw wrong(condition, "A claim's type is one of " + String.join(", ", TYPES) + ".");
        }
        return new TermQuery(new Term(Fields.LABEL, type));
    }

    private Query document(Fielded condition) {
        String value = plain(condition);
        BooleanQuery.Builder any = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.EXTERNAL_ID, value)), Occur.SHOULD)
                .add(WordQueries.inOrder(Fields.SOURCE, value, 0), Occur.SHOULD);
        if (value.matches("[0-9A-Fa-f]{4,64}")) {
            any.add(new PrefixQuery(new Term(Fields.DOC, value.toLowerCase(Locale.ROOT))), Occur.SHOULD);
        }
        return any.build();
    }

    private Query date(Fielded condition) {
        if (condition.value() instanceof QueryNode.All) {
            return new FieldExistsQuery(Fields.DATE_FROM);
        }
        Range range = condition.value() instanceof Range given ? given : new Range(plain(condition), plain(condition));
        int first = range.from().isEmpty()
                ? Integer.MIN_VALUE
                : date(condition, range.from()).first();
        int last = range.to().isEmpty()
                ? Integer.MAX_VALUE
                : date(condition, range.to()).last();
        return new BooleanQuery.Builder()
                .add(IntPoint.newRangeQuery(Fields.DATE_FROM, Integer.MIN_VALUE, last), Occur.FILTER)
                .add(IntPoint.newRangeQuery(Fields.DATE_TO, first, Integer.MAX_VALUE), Occur.FILTER)
                .build();
    }

    private IsoDate date(Fielded condition, String date) {
        return IsoDate.parse(date)
                .orElseThrow(
                        () -> wrong(condition, "A date is written 2024, 2024-06 or 2024-06-30, not " + date + "."));
    }

    private Query page(Fielded condition) {
        Range range = condition.value() instanceof Range given ? given : new Range(plain(condition), plain(condition));
        int first = range.from().isEmpty() ? 1 : pageNumber(condition, range.from());
        int last = range.to().isEmpty() ? Integer.MAX_VALUE : pageNumber(condition, range.to());
        return IntPoint.newRangeQuery(Fields.PAGE, first, Math.max(first, last));
    }

    private int pageNumber(Fielded condition, String page) {
        if (!page.matches("[0-9]{1,8}")) {
            throw wrong(condition, "A page is a number, not " + page + ".");
        }
        return Integer.parseInt(page);
    }

    private Query cites(Fielded condition) {
        if (condition.value() instanceof QueryNode.All) {
            return new PrefixQuery(new Term(Fields.CITES, ""));
        }
        if (condition.value() instanceof Prefix prefix) {
            return new PrefixQuery(new Term(Fields.CITES, prefix.text()));
        }
        String value = plain(condition);
        boolean key = value.matches("[a-z]+:\\S+");
        return key
                ? any(List.of(
                        new TermQuery(new Term(Fields.CITES, value)),
                        new PrefixQuery(new Term(Fields.CITES, value + ".")),
                        new PrefixQuery(new Term(Fields.CITES, value + "("))))
                : WordQueries.inOrder(Fields.CITATION, value, 0);
    }

    private Query number(Fielded condition) {
        String value = plain(condition);
        List<String> terms = List.copyOf(NumberTerms.of(value));
        if (terms.isEmpty()) {
            throw wrong(condition, "This is no quantity: " + value + ".");
        }
        return new TermQuery(new Term(Fields.QUANTITY, terms.getLast()));
    }

    private String plain(Fielded condition) {
        return switch (condition.value()) {
            case Word word -> word.text();
            case Phrase phrase -> phrase.text();
            default ->
                throw wrong(condition, "The field " + condition.field().key() + " takes a word or a phrase here.");
        };
    }

    private QuerySyntaxException wrong(Fielded condition, String message) {
        return new QuerySyntaxException(query, condition.offset(), message);
    }

    static Query any(List<Query> queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(each -> any.add(each, Occur.SHOULD));
        return any.build();
    }
}
