package dev.ibid.citation.graph;

import dev.ibid.citation.Citation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every citation with a key in a corpus, to be asked for by key. */
final class KeyPlaces {
    private final Map<String, List<Stated>> byScheme = new HashMap<>();

    private record Stated(CitationKey key, CitingPlace place) {}

    KeyPlaces(Collection<CorpusDocument> documents) {
        for (CorpusDocument document : documents) {
            for (Citation citation : document.citations().citations()) {
                if (!citation.normalized().isEmpty()) {
                    add(document, citation);
                }
            }
        }
    }

    private void add(CorpusDocument document, Citation citation) {
        CitationKey key = CitationKey.parse(IdentifierKeys.canonical(citation.normalized()));
        CitingPlace place = new CitingPlace(
                document.id(),
                citation.span(),
                document.context(citation.span()),
                citation.normalized(),
                citation.pinpoint(),
                citation.reference());
        byScheme.computeIfAbsent(key.scheme(), scheme -> new ArrayList<>()).add(new Stated(key, place));
    }

    Stream<KeyCitation> find(String asked) {
        CitationKey key = CitationKey.parse(IdentifierKeys.canonical(asked));
        return byScheme.getOrDefault(key.scheme(), List.of()).stream()
                .flatMap(
                        stated -> key
                                .findRelation(stated.key())
                                .map(relation -> new KeyCitation(stated.place(), relation))
                                .stream());
    }
}
