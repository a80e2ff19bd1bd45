package dev.ibid.curation;

import dev.ibid.annotate.TermForms;
import dev.ibid.taxonomy.Concept;
import dev.ibid.taxonomy.ConceptKind;
import dev.ibid.taxonomy.Taxonomy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The concepts of a taxonomy by their names, compared as the tagger compares them. Immutable, safe for any thread. */
public final class ConceptNames {
    private record Key(ConceptKind kind, List<String> forms) {}

    private final Taxonomy taxonomy;
    private final Map<Key, String> ids = new HashMap<>();

    private ConceptNames(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        for (Concept concept : taxonomy.concepts()) {
            Stream.of(
                            List.of(concept.prefLabel()),
                            concept.altLabels(),
                            concept.hiddenLabels(),
                            concept.contextLabels())
                    .flatMap(List::stream)
                    .forEach(label -> ids.putIfAbsent(new Key(concept.kind(), TermForms.of(label)), concept.id()));
        }
    }

    /**
     * {@return the names of a taxonomy's concepts}
     *
     * @param taxonomy the taxonomy
     */
    public static ConceptNames of(Taxonomy taxonomy) {
        return new ConceptNames(taxonomy);
    }

    /** {@return the concept with this id} */
    Optional<Concept> findConcept(String id) {
        return taxonomy.findConcept(id);
    }

    /** {@return the id of the concept of this kind that has these words as a name; the first by id if several have} */
    Optional<String> findByName(ConceptKind kind, String words) {
        return Optional.ofNullable(ids.get(new Key(kind, TermForms.of(words))));
    }
}
