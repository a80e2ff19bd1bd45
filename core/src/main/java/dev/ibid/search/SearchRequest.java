package dev.ibid.search;

import dev.ibid.index.Unit;
import dev.ibid.index.UnitId;
import java.util.List;
import java.util.Optional;

/**
 * What to search for and how to show it. Make one with {@link #claims}, {@link #passages} or {@link #documents}.
 *
 * @param unit what the hits are
 * @param query in the language of {@link QueryParser}; blank for everything
 * @param text words to search for as they are, however long, without any syntax; empty for none
 * @param like a claim or passage whose kin is searched; it is itself no hit
 * @param sort order of the hits
 * @param offset number of hits to skip
 * @param limit largest number of hits
 * @param facets what to count over all hits
 * @param facetLimit largest number of values counted a facet
 * @param highlight whether to mark the words that matched
 * @param explain whether to say what each score is made of
 * @param fold whether hits that say the same become one
 */
public record SearchRequest(
        Unit unit,
        String query,
        String text,
        Optional<UnitId> like,
        Sort sort,
        int offset,
        int limit,
        List<Facet> facets,
        int facetLimit,
        boolean highlight,
        boolean explain,
        boolean fold) {
    /** The most hits that are ranked: offset and limit together may not exceed it. */
    public static final int MAX_HITS = 100_000;

    /**
     * Checks the numbers and copies the list.
     *
     * @throws IllegalArgumentException if a number is negative or offset and limit exceed {@link #MAX_HITS}
     */
    public SearchRequest {
        if (offset < 0 || limit < 0 || (long) offset + limit > MAX_HITS || facetLimit < 0) {
            throw new IllegalArgumentException(
                    "offset " + offset + ", limit " + limit + ": not negative, together at most " + MAX_HITS);
        }
        facets = List.copyOf(facets);
    }

    /**
     * {@return this request for other hits of the same ranking}
     *
     * @param newOffset number of hits to skip
     * @param newLimit largest number of hits
     * @throws IllegalArgumentException if a number is out of range
     */
    public SearchRequest page(int newOffset, int newLimit) {
        return new SearchRequest(
                unit, query, text, like, sort, newOffset, newLimit, facets, facetLimit, highlight, explain, fold);
    }

    /**
     * {@return a request for claims}
     *
     * @param query in the language of {@link QueryParser}
     */
    public static Builder claims(String query) {
        return new Builder(Unit.CLAIM).query(query);
    }

    /**
     * {@return a request for passages}
     *
     * @param query in the language of {@link QueryParser}
     */
    public static Builder passages(String query) {
        return new Builder(Unit.PASSAGE).query(query);
    }

    /**
     * {@return a request for documents}
     *
     * @param query in the language of {@link QueryParser}
     */
    public static Builder documents(String query) {
        return new Builder(Unit.DOCUMENT).query(query);
    }

    /** {@return a request for units of a kind}
     *
     * @param unit the kind
     */
    public static Builder of(Unit unit) {
        return new Builder(unit);
    }

    /** How hits are ordered. Ties are broken by the ids of a bulk import, by document id, then by place. */
    public enum Sort {
        /** Best first. Without words to rank by, newest first. */
        RELEVANCE,
        /** Newest document first, undated last. */
        NEWEST,
        /** Oldest document first, undated last. */
        OLDEST,
        /** By document id, then by place in the document. */
        DOCUMENT
    }

    /** What can be counted. */
    public enum Facet {
        /** Techniques mentioned. */
        TECHNIQUE,
        /** Controls mentioned. */
        CONTROL,
        /** Actors mentioned. */
        ACTOR,
        /** Instruments mentioned. */
        INSTRUMENT,
        /** Artifacts mentioned. */
        ARTIFACT,
        /** Labels of claims. */
        TYPE,
        /** Documents. */
        DOC,
        /** Years of the documents. */
        YEAR,
        /** Publishers. */
        PUBLISHER,
        /** Authors. */
        AUTHOR,
        /** Formats. */
        FORMAT,
        /** Languages. */
        LANG
    }

    /** Collects settings; those not given have sensible values. Not safe for several threads. */
    public static final class Builder {
        private static final int DEFAULT_LIMIT = 10;
        private static final int DEFAULT_FACET_LIMIT = 10;

        private final Unit unit;
        private String query = "";
        private String text = "";
        private Optional<UnitId> like = Optional.empty();
        private Sort sort = Sort.RELEVANCE;
        private int offset;
        private int limit = DEFAULT_LIMIT;
        private List<Facet> facets = List.of();
        private int facetLimit = DEFAULT_FACET_LIMIT;
        private boolean highlight = true;
        private boolean explain;
        private boolean fold;

        private Builder(Unit unit) {
            this.unit = unit;
        }

        /**
         * {@return this, with a query, which restricts the hits of {@link #text} and {@link #like} where they are given}
         *
         * @param to in the language of {@link QueryParser}
         */
        public Builder query(String to) {
            query = to;
            return this;
        }

        /**
         * {@return this, with words to search for as they are}
         *
         * @param to any text: a question, a claim, a pasted paragraph
         */
        public Builder text(String to) {
            text = to;
            return this;
        }

        /**
         * {@return this, searching what is like a unit}
         *
         * @param to a claim or passage of the corpus
         */
        public Builder like(UnitId to) {
            like = Optional.of(to);
            return this;
        }

        /**
         * {@return this, with an order}
         *
         * @param to the order
         */
        public Builder sort(Sort to) {
            sort = to;
            return this;
        }

        /**
         * {@return this, skipping hits}
         *
         * @param to how many
         */
        public Builder offset(int to) {
            offset = to;
            return this;
        }

        /**
         * {@return this, with at most so many hits; 10 if not given}
         *
         * @param to how many
         */
        public Builder limit(int to) {
            limit = to;
            return this;
        }

        /**
         * {@return this, counting over all hits}
         *
         * @param to what to count
         */
        public Builder facets(Facet... to) {
            facets = List.of(to);
            return this;
        }

        /**
         * {@return this, with at most so many values a facet; 10 if not given}
         *
         * @param to how many
         */
        public Builder facetLimit(int to) {
            facetLimit = to;
            return this;
        }

        /**
         * {@return this, with or without marked words; with if not given}
         *
         * @param to whether to mark
         */
        public Builder highlight(boolean to) {
            highlight = to;
            return this;
        }

        /**
         * {@return this, with or without explanations; without if not given}
         *
         * @param to whether to explain
         */
        public Builder explain(boolean to) {
            explain = to;
            return this;
        }

        /**
         * {@return this, folding what says the same or not; not if not given}
         *
         * @param to whether to fold
         */
        public Builder fold(boolean to) {
            fold = to;
            return this;
        }

        /**
         * {@return the request}
         *
         * @throws IllegalArgumentException if a number is out of range
         */
        public SearchRequest build() {
            return new SearchRequest(
                    unit, query, text, like, sort, offset, limit, facets, facetLimit, highlight, explain, fold);
        }
    }
}
