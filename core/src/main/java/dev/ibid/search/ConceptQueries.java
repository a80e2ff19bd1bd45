package dev.ibid.search;

import dev.ibid.index.Fields;
import dev.ibid.search.QueryNode.Fielded;
import dev.ibid.search.QueryNode.Fuzzy;
import dev.ibid.search.QueryNode.Phrase;
import dev.ibid.search.QueryNode.Prefix;
import dev.ibid.search.QueryNode.Word;
import dev.ibid.taxonomy.ConceptKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Conditions on the concepts mentioned. */
final class ConceptQueries {
    private final String query;
    private final Supplier<ConceptNames> names;
    private final IndexSearcher searcher;
    private final List<String> notes;

    /**
     * @param query for messages
     * @param searcher to see which unlisted mentions there are
     * @param notes receives how a condition was understood where that is not plain
     */
    ConceptQueries(String query, Supplier<ConceptNames> names, IndexSearcher searcher, List<String> notes) {
        this.query = query;
        this.names = names;
        this.searcher = searcher;
        this.notes = notes;
    }

    Query compile(Fielded condition) {
        Optional<ConceptKind> kind = condition.field().kind();
        List<ConceptKind> kinds = kind.map(List::of).orElse(List.of(ConceptKind.values()));
        return switch (condition.value()) {
            case QueryNode.All all ->
                FieldQueries.any(kinds.stream()
                        .map(each -> (Query) new TermQuery(
                                new Term(Fields.CONCEPT_KIND, each.name().toLowerCase(Locale.ROOT))))
                        .toList());
            case Word word -> named(condition, word.text(), kinds);
            case Phrase phrase -> named(condition, phrase.text(), kinds);
            case Prefix prefix -> beginning(prefix.text(), kinds);
            case Fuzzy fuzzy -> named(condition, fuzzy.text(), kinds);
            default ->
                throw new QuerySyntaxException(
                        query, condition.offset(), "A concept is given by its id or name, or by * for any.");
        };
    }

    private Query named(Fielded condition, String name, List<ConceptKind> kinds) {
        Optional<ConceptKind> kind = condition.field().kind();
        List<Query> any = new ArrayList<>();
        List<String> ids = names.get().resolve(name, kind);
        ids.forEach(id -> any.add(new TermQuery(new Term(Fields.CONCEPT, id))));
        for (ConceptKind each : kinds) {
            any.add(WordQueries.inOrder(Fields.unlisted(each), name, 0));
        }
        Query found = FieldQueries.any(any);
        if (ids.isEmpty()) {
            String what = condition.field().key();
            String suggestions = String.join(", ", names.get().suggest(name, kind));
            String hint = suggestions.isEmpty() ? "" : " Similar ones: " + suggestions + ".";
            if (!occurs(found)) {
                throw new QuerySyntaxException(
                        query, condition.offset(), "The taxonomy has no " + what + " \"" + name + "\"." + hint);
            }
            notes.add("The taxonomy has no " + what + " \"" + name + "\"; searched mentions with these words." + hint);
        }
        return found;
    }

    private Query beginning(String text, List<ConceptKind> kinds) {
        List<Query> any = new ArrayList<>();
        any.add(new PrefixQuery(new Term(Fields.CONCEPT, text.toLowerCase(Locale.ROOT))));
        kinds.forEach(kind -> any.add(TextQueries.prefix(Fields.unlisted(kind), text)));
        return FieldQueries.any(any);
    }

    private boolean occurs(Query found) {
        try {
            return searcher.count(found) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
