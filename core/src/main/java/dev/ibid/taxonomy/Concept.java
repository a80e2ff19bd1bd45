package dev.ibid.taxonomy;

import java.util.List;

/**
 * A concept and its names, after SKOS. Text that is absent is empty.
 *
 * @param id stable local name in lower-case kebab case, unique in its taxonomy
 * @param kind what sort of thing it names
 * @param prefLabel the one name shown to people
 * @param altLabels other names, acronyms included
 * @param hiddenLabels names that are matched and never shown: verb forms, misspellings
 * @param contextLabels names too ambiguous alone: they match only where the document supports them
 * @param broader ids of the concepts one step up, of the same kind
 * @param definition one sentence
 * @param scopeNote what is in and out; may be empty
 * @param source law, standard or paper that defines it; may be empty
 */
public record Concept(
        String id,
        ConceptKind kind,
        String prefLabel,
        List<String> altLabels,
        List<String> hiddenLabels,
        List<String> contextLabels,
        List<String> broader,
        String definition,
        String scopeNote,
        String source) {
    /** Copies the lists. */
    public Concept {
        altLabels = List.copyOf(altLabels);
        hiddenLabels = List.copyOf(hiddenLabels);
        contextLabels = List.copyOf(contextLabels);
        broader = List.copyOf(broader);
    }
}
