package dev.ibid.trace;

import dev.ibid.citation.Citation;
import dev.ibid.citation.Reference;
import dev.ibid.document.DocumentId;
import dev.ibid.index.CorpusException;
import dev.ibid.index.IndexSnapshot;
import java.util.List;
import java.util.Optional;

/** Tells which documents of the corpus a citation means. Never guesses: what is unclear stays unresolved. */
public interface CitationResolver {
    /**
     * {@return the documents that are the work cited, in order of id}
     *
     * @param citation the pointer
     * @param reference the entry it points to, if any
     */
    List<DocumentId> resolve(Citation citation, Optional<Reference> reference);

    /**
     * {@return the documents whose author a sentence names, in order of id}
     *
     * @param sentence a sentence
     */
    List<DocumentId> namedIn(String sentence);

    /**
     * {@return a resolver by declared keys, titles and authors of the documents}
     *
     * @param snapshot the corpus; it is read once, now
     * @throws CorpusException if the corpus cannot be read
     */
    static CitationResolver byTitle(IndexSnapshot snapshot) throws CorpusException {
        return TitleResolver.of(snapshot);
    }
}
