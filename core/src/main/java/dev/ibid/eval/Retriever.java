package dev.ibid.eval;

import java.util.List;

/** A system under test: what it finds for a query. */
@FunctionalInterface
public interface Retriever {
    /**
     * {@return the documents found, best first, each once}
     *
     * @param query the words of the query, no syntax
     * @param depth how many to return at most
     * @throws Exception if the system fails; the evaluation ends with it
     */
    List<ScoredDocument> search(String query, int depth) throws Exception;
}
