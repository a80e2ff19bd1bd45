package dev.ibid.trace;

import dev.ibid.citation.Citation;
import dev.ibid.citation.Reference;
import dev.ibid.document.DocumentId;
import java.util.List;
import java.util.Optional;

/**
 * A source that a claim points to.
 *
 * @param citation the pointer; empty where the claim only names the author of a document of the corpus
 * @param reference the entry it points to in the document's own references; empty if none
 * @param documents documents of the corpus that are the work cited, in order of id; empty if the corpus has none
 */
public record CitedWork(Optional<Citation> citation, Optional<Reference> reference, List<DocumentId> documents) {
    /** Copies the list. */
    public CitedWork {
        documents = List.copyOf(documents);
    }
}
