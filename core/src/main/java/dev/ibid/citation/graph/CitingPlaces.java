package dev.ibid.citation.graph;

import dev.ibid.citation.Citation;
import dev.ibid.citation.Reference;
import dev.ibid.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a document cites what it cites. */
final class CitingPlaces {
    private final CorpusDocument document;
    private final Map<Integer, List<CitingPlace>> pointers = new HashMap<>();

    private CitingPlaces(CorpusDocument document) {
        this.document = document;
        for (Citation citation : document.citations().citations()) {
            if (citation.reference() != Citation.NO_REFERENCE) {
                CitingPlace place =
                        place(citation.span(), citation.normalized(), citation.pinpoint(), citation.reference());
                pointers.computeIfAbsent(citation.reference(), r -> new ArrayList<>())
                        .add(place);
            }
        }
    }

    static CitingPlaces of(CorpusDocument document) {
        return new CitingPlaces(document);
    }

    /** The places behind one decision; for a reference that nothing points to, the entry itself. */
    List<CitingPlace> of(Resolution resolution) {
        if (resolution.citation() != Citation.NO_REFERENCE) {
            Citation citation = document.citations().citations().get(resolution.citation());
            return List.of(place(citation.span(), citation.normalized(), resolution.pinpoint(), citation.reference()));
        }
        int index = resolution.reference();
        List<CitingPlace> pointing = pointers.getOrDefault(index, List.of());
        if (!pointing.isEmpty()) {
            return pointing;
        }
        Reference reference = document.citations().references().get(index);
        return List.of(place(reference.span(), reference.key(), resolution.pinpoint(), index));
    }

    List<CitedReference> references(List<Resolution> resolutions) {
        List<List<Resolution>> byReference = new ArrayList<>();
        List<Reference> references = document.citations().references();
        references.forEach(reference -> byReference.add(new ArrayList<>()));
        resolutions.stream()
                .filter(resolution -> resolution.reference() != Citation.NO_REFERENCE)
                .forEach(resolution -> byReference.get(resolution.reference()).add(resolution));
        List<CitedReference> cited = new ArrayList<>();
        for (int i = 0; i < references.size(); i++) {
            cited.add(new CitedReference(references.get(i), byReference.get(i), pointers.getOrDefault(i, List.of())));
        }
        return List.copyOf(cited);
    }

    private CitingPlace place(Span span, String key, String pinpoint, int reference) {
        return new CitingPlace(document.id(), span, document.context(span), key, pinpoint, reference);
    }
}
