package dev.ibid.trace;

import dev.ibid.document.DocumentId;
import dev.ibid.index.CorpusException;
import dev.ibid.index.IndexSnapshot;
import java.util.List;

/** Proposes what may bear on a claim; what it proposes is compared afterwards. Implementations are safe for any thread. */
public interface CandidateSource {
    /**
     * {@return stretches of the whole corpus, best first; those of the claim's own document may be among them}
     *
     * @param text a claim or quotation
     * @param limit the most to return of each kind of stretch
     * @throws CorpusException if the corpus cannot be read
     */
    List<Candidate> find(String text, int limit) throws CorpusException;

    /**
     * {@return stretches of one document, best first}
     *
     * @param document the document
     * @param text a claim or quotation
     * @param limit the most to return
     * @throws CorpusException if the corpus cannot be read
     */
    List<Candidate> findIn(DocumentId document, String text, int limit) throws CorpusException;

    /**
     * {@return candidates by their words}
     *
     * @param snapshot the corpus, which must stay open
     */
    static CandidateSource lexical(IndexSnapshot snapshot) {
        return new LexicalCandidates(snapshot);
    }
}
