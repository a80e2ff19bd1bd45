package dev.ibid.citation.graph;

import dev.ibid.citation.Reference;
import java.util.List;

/**
 * A reference of a document with what became of it.
 *
 * @param reference the entry
 * @param resolutions what it means; one, or several where the entry names several works
 * @param places where the text points to it; empty if nowhere
 */
public record CitedReference(Reference reference, List<Resolution> resolutions, List<CitingPlace> places) {
    /** Copies the lists. */
    public CitedReference {
        resolutions = List.copyOf(resolutions);
        places = List.copyOf(places);
    }
}
