package dev.ibid.search;

import dev.ibid.index.TextAnalysis;
import dev.ibid.taxonomy.Concept;
import dev.ibid.taxonomy.ConceptKind;
import dev.ibid.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds concepts by what people call them, whatever the inflection, case and hyphens. */
final class ConceptNames {
    private static final int SUGGESTIONS = 3;

    private final Taxonomy taxonomy;
    private final Map<String, Set<String>> byName = new HashMap<>();
    private int longest;

    ConceptNames(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        for (Concept concept : taxonomy.concepts()) {
            names(concept).forEach(name -> {
                List<String> words = key(name);
                byName.computeIfAbsent(String.join(" ", words), k -> new TreeSet<>())
                        .add(concept.id());
                longest = Math.max(longest, words.size());
            });
        }
    }

    private static Stream<String> names(Concept concept) {
        return Stream.of(
                        Stream.of(concept.prefLabel(), concept.id().replace('-', ' ')),
                        concept.altLabels().stream(),
                        concept.hiddenLabels().stream(),
                        concept.contextLabels().stream())
                .flatMap(names -> names);
    }

    /** The first form of each word. */
    private static List<String> key(String name) {
        List<String> words = new ArrayList<>();
        int last = -1;
        for (TextAnalysis.Term term : TextAnalysis.terms(name)) {
            if (term.position() != last) {
                words.add(term.text());
                last = term.position();
            }
        }
        return words;
    }

    /** Returns the concepts of a kind (any, if empty) with this id or name. */
    List<String> resolve(String name, Optional<ConceptKind> kind) {
        Set<String> ids = new LinkedHashSet<>();
        taxonomy.findConcept(name.toLowerCase(Locale.ROOT)).map(Concept::id).ifPresent(ids::add);
        ids.addAll(byName.getOrDefault(String.join(" ", key(name)), Set.of()));
        return ids.stream().filter(id -> isOf(id, kind)).toList();
    }

    private boolean isOf(String id, Optional<ConceptKind> kind) {
        return kind.isEmpty() || taxonomy.requireConcept(id).kind() == kind.get();
    }

    /** Returns the concepts that a text names: at each word the longest name that begins there. */
    Set<String> namedIn(String text) {
        List<String> words = key(text);
        Set<String> ids = new LinkedHashSet<>();
        int at = 0;
        while (at < words.size()) {
            int end = Math.min(words.size(), at + longest);
            while (end > at && !byName.containsKey(String.join(" ", words.subList(at, end)))) {
                end--;
            }
            if (end > at) {
                ids.addAll(byName.get(String.join(" ", words.subList(at, end))));
            }
            at = Math.max(end, at + 1);
        }
        return ids;
    }

    /** Returns the preferred labels of the concepts of a kind whose names are spelt most like this one. */
    List<String> suggest(String name, Optional<ConceptKind> kind) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return taxonomy.concepts().stream()
                .filter(concept -> kind.isEmpty() || concept.kind() == kind.get())
                .sorted(Comparator.comparingDouble((Concept concept) -> distance(wanted, concept))
                        .thenComparing(Concept::id))
                .limit(SUGGESTIONS)
                .map(Concept::prefLabel)
                .toList();
    }

    private static double distance(String wanted, Concept concept) {
        return names(concept)
                .mapToDouble(name -> Spelling.distance(wanted, name.toLowerCase(Locale.ROOT)))
                .min()
                .orElse(1);
    }
}
