package dev.ibid.curation;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.Mention;
import dev.ibid.annotate.Sentence;
import dev.ibid.annotate.TermForms;
import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;
import dev.ibid.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gathers the techniques and controls that the taxonomy does not list, document by document. Variants of one term (case,
 * plural, hyphen, spelling, an acronym and the words that a document says it stands for) are one suggestion. For one thread.
 *
 * <pre>{@code
 * Suggestions suggestions = new Suggestions(taxonomy);
 * documents.forEach(suggestions::add);
 * List<Suggestion> best = suggestions.list();
 * }</pre>
 */
public final class Suggestions {
    private static final Comparator<Suggestion> BEST = Comparator.comparingDouble(Suggestion::evidence)
            .thenComparingInt(Suggestion::count)
            .reversed()
            .thenComparing(Suggestion::label);

    private final BroaderFinder broader;
    private final Map<String, TermGroup> groups = new TreeMap<>();
    /** By the key of an acronym, the keys of all that any document says it stands for. */
    private final Map<String, Set<String>> longForms = new HashMap<>();

    /**
     * Starts without documents.
     *
     * @param taxonomy whose concepts are known
     */
    public Suggestions(Taxonomy taxonomy) {
        broader = new BroaderFinder(taxonomy);
    }

    /**
     * Takes a document in.
     *
     * @param document with its mentions
     */
    public void add(AnnotatedDocument document) {
        Map<String, String> defined = acronyms(document);
        Map<String, List<Mention>> here = new TreeMap<>();
        for (Mention mention : document.mentions()) {
            if (mention.concept().isEmpty() && isMechanism(mention.kind())) {
                String key = key(mention.text());
                here.computeIfAbsent(defined.getOrDefault(key, key), k -> new ArrayList<>())
                        .add(mention);
            }
        }
        here.forEach((key, mentions) ->
                groups.computeIfAbsent(key, k -> new TermGroup()).add(document, mentions));
    }

    /** {@return what was gathered, that with most evidence first} */
    public List<Suggestion> list() {
        Map<String, TermGroup> merged = new TreeMap<>(groups);
        for (Map.Entry<String, TermGroup> group : groups.entrySet()) {
            Set<String> meanings = longForms.getOrDefault(group.getKey(), Set.of());
            TermGroup meant =
                    meanings.size() == 1 ? groups.get(meanings.iterator().next()) : null;
            if (meant != null && meant != group.getValue()) {
                String key = meanings.iterator().next();
                merged.merge(key, group.getValue(), TermGroup::with);
                merged.remove(group.getKey());
            }
        }
        return merged.values().stream()
                .map(group -> group.suggestion(broader))
                .sorted(BEST)
                .toList();
    }

    /**
     * {@return the suggestion that a term is a variant of}
     *
     * @param suggestions as listed
     * @param term any variant
     */
    public static Optional<Suggestion> find(List<Suggestion> suggestions, String term) {
        String key = key(term);
        return suggestions.stream()
                .filter(suggestion -> suggestion.variants().stream()
                        .anyMatch(variant -> key(variant.text()).equals(key)))
                .findFirst();
    }

    /** {@return what the acronyms of a document stand for, both as keys} */
    private Map<String, String> acronyms(AnnotatedDocument document) {
        String text = document.source().text();
        Map<String, String> defined = new HashMap<>();
        for (Sentence sentence : document.sentences()) {
            for (TermForms.Definition definition : TermForms.definitions(text, sentence.span())) {
                String acronym = key(definition.acronym());
                String meaning = key(longForm(document, definition.longForm()).of(text));
                defined.putIfAbsent(acronym, meaning);
                longForms.computeIfAbsent(acronym, k -> new HashSet<>()).add(meaning);
            }
        }
        return defined;
    }

    /** The mention that ends where the long form does, which may begin earlier or later than the initials tell. */
    private static Span longForm(AnnotatedDocument document, Span found) {
        return document.mentions().stream()
                .filter(mention -> isMechanism(mention.kind()))
                .map(Mention::span)
                .filter(span -> span.end() == found.end())
                .findFirst()
                .orElse(found);
    }

    static String key(String term) {
        return String.join("", TermForms.of(term));
    }

    static boolean isMechanism(ConceptKind kind) {
        return kind == ConceptKind.TECHNIQUE || kind == ConceptKind.CONTROL;
    }
}
