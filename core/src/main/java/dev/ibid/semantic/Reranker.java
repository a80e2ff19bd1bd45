package dev.ibid.semantic;

import java.util.List;

/**
 * Puts what a first search found into a better order. Searching knows this interface only, so that it needs no model on
 * the class path.
 */
@FunctionalInterface
public interface Reranker {
    /**
     * Orders candidates anew.
     *
     * @param query the words of the query, no syntax; a pasted paragraph is as good as a question
     * @param candidates what was found, best first, each id once
     * @return the same candidates, best first; the same input gives the same order, ties stay in the order given
     */
    List<Ranked> rerank(String query, List<Candidate> candidates);
}
