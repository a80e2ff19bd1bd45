package dev.ibid.taxonomy;

import dev.ibid.document.DocumentId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;

/** A set of concepts and their hierarchy. Immutable, safe for any thread. */
public final class Taxonomy {
    private final TreeMap<String, Concept> concepts = new TreeMap<>();
    private final Map<String, List<String>> narrower = new TreeMap<>();

    private Taxonomy(Collection<Concept> concepts) {
        for (Concept concept : concepts) {
            if (this.concepts.put(concept.id(), concept) != null) {
                throw new IllegalArgumentException("two concepts have the id " + concept.id());
            }
        }
        for (Concept concept : this.concepts.values()) {
            for (String parent : concept.broader()) {
                if (!this.concepts.containsKey(parent)) {
                    throw new IllegalArgumentException("concept " + concept.id() + " has the broader concept " + parent
                            + ", which does not exist");
                }
                narrower.computeIfAbsent(parent, k -> new ArrayList<>()).add(concept.id());
            }
        }
        refuseCycles();
    }

    /**
     * {@return a taxonomy of these concepts}
     *
     * @param concepts in any order
     * @throws IllegalArgumentException if two share an id, a broader concept is missing, or the hierarchy has a cycle
     */
    public static Taxonomy of(Collection<Concept> concepts) {
        return new Taxonomy(concepts);
    }

    /** {@return a taxonomy without concepts} */
    public static Taxonomy empty() {
        return new Taxonomy(List.of());
    }

    /** {@return the taxonomy that comes with Ibid: AI, semiconductors and export control} */
    public static Taxonomy builtIn() {
        return BuiltInTaxonomy.get();
    }

    /** {@return all concepts, by id} */
    public List<Concept> concepts() {
        return List.copyOf(concepts.values());
    }

    /**
     * {@return the concept with this id, if there is one}
     *
     * @param id the id
     */
    public Optional<Concept> findConcept(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    /**
     * {@return the concept with this id}
     *
     * @param id the id
     * @throws NoSuchElementException if there is none
     */
    public Concept requireConcept(String id) {
        return findConcept(id).orElseThrow(() -> new NoSuchElementException("no concept " + id));
    }

    /**
     * {@return the ids of the concepts one step down, in order}
     *
     * @param id a concept
     */
    public List<String> narrower(String id) {
        return List.copyOf(narrower.getOrDefault(id, List.of()));
    }

    /**
     * {@return the concept itself and everything below it, nearest first}
     *
     * @param id a concept
     */
    public SequencedSet<String> withNarrower(String id) {
        SequencedSet<String> seen = new LinkedHashSet<>(List.of(id));
        List<String> level = List.of(id);
        while (!level.isEmpty()) {
            List<String> next = new ArrayList<>();
            for (String each : level) {
                narrower.getOrDefault(each, List.of()).stream()
                        .filter(seen::add)
                        .forEach(next::add);
            }
            level = next;
        }
        return seen;
    }

    /**
     * {@return the concept itself and everything above it, nearest first}
     *
     * @param id a concept
     */
    public SequencedSet<String> withBroader(String id) {
        SequencedSet<String> seen = new LinkedHashSet<>(List.of(id));
        List<String> level = List.of(id);
        while (!level.isEmpty()) {
            List<String> next = new ArrayList<>();
            for (String each : level) {
                findConcept(each).map(Concept::broader).orElse(List.of()).stream()
                        .filter(seen::add)
                        .forEach(next::add);
            }
            level = next;
        }
        return seen;
    }

    /** {@return a digest of all that the taxonomy says, 64 hexadecimal digits; equal taxonomies have equal digests} */
    public String digest() {
        StringBuilder all = new StringBuilder();
        concepts.values().stream()
                .sorted(Comparator.comparing(Concept::id))
                .forEach(concept -> all.append(concept).append('\n'));
        return DocumentId.ofText(all.toString()).sha256();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Taxonomy that && concepts.equals(that.concepts);
    }

    @Override
    public int hashCode() {
        return concepts.hashCode();
    }

    private void refuseCycles() {
        Set<String> done = new HashSet<>();
        for (String id : concepts.keySet()) {
            climb(id, new LinkedHashSet<>(), done);
        }
    }

    private void climb(String id, SequencedSet<String> path, Set<String> done) {
        if (!path.add(id)) {
            throw new IllegalArgumentException(
                    "the hierarchy runs in a circle: " + String.join(" > ", path) + " > " + id);
        }
        if (done.add(id)) {
            for (String parent : requireConcept(id).broader()) {
                climb(parent, path, done);
            }
        }
        path.removeLast();
    }
}
