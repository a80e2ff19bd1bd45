/**
 * Finding claims, passages and documents: the query language, ranking, facets, highlighting, and the tables of what is
 * mentioned together.
 *
 * <p>Start at {@link dev.ibid.search.Search}, asked with a {@link dev.ibid.search.SearchRequest}; the query language is
 * described at {@link dev.ibid.search.QueryParser}.
 *
 * <p>Trap: a search reads from the snapshot it was made with; results hold no reference to it and may outlive it.
 */
@NullMarked
package dev.ibid.search;

import org.jspecify.annotations.NullMarked;
