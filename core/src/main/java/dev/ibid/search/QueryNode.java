package dev.ibid.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A parsed query. {@link Object#toString()} prints it so that parsing gives the same query again. */
public sealed interface QueryNode {
    /** Everything. */
    record All() implements QueryNode {
        @Override
        public String toString() {
            return "*";
        }
    }

    /**
     * A word.
     *
     * @param text as typed
     */
    record Word(String text) implements QueryNode {
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * Words one after the other.
     *
     * @param text the words
     * @param slop how many places the words may be moved, 0 for none
     */
    record Phrase(String text, int slop) implements QueryNode {
        @Override
        public String toString() {
            String quoted = '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            return slop == 0 ? quoted : quoted + "~" + slop;
        }
    }

    /**
     * Words that begin like this.
     *
     * @param text the beginning
     */
    record Prefix(String text) implements QueryNode {
        @Override
        public String toString() {
            return text + "*";
        }
    }

    /**
     * Words that are spelt nearly like this.
     *
     * @param text a word
     * @param edits how many letters may differ, 1 or 2
     */
    record Fuzzy(String text, int edits) implements QueryNode {
        @Override
        public String toString() {
            return text + "~" + edits;
        }
    }

    /**
     * Values between two others, both included.
     *
     * @param from the lower end; empty if open
     * @param to the upper end; empty if open
     */
    record Range(String from, String to) implements QueryNode {
        @Override
        public String toString() {
            return "[" + (from.isEmpty() ? "*" : from) + " TO " + (to.isEmpty() ? "*" : to) + "]";
        }
    }

    /**
     * A condition on a field.
     *
     * @param field the field
     * @param value a word, phrase, prefix, fuzzy word, range, or {@link All} for any value
     * @param offset where the value begins in the query, for messages
     */
    record Fielded(QueryField field, QueryNode value, int offset) implements QueryNode {
        @Override
        public String toString() {
            return field.key() + ":" + value;
        }
    }

    /**
     * Words and conditions side by side: conditions must hold, and of the words that are not marked at least one must occur;
     * the more do, the higher the hit ranks.
     *
     * @param clauses in order
     */
    record Sequence(List<Clause> clauses) implements QueryNode {
        /** Copies the list. */
        public Sequence {
            clauses = List.copyOf(clauses);
        }

        @Override
        public String toString() {
            return clauses.stream().map(Clause::toString).collect(Collectors.joining(" "));
        }
    }

    /**
     * All of them.
     *
     * @param parts two or more
     */
    record And(List<QueryNode> parts) implements QueryNode {
        /** Copies the list. */
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream().map(QueryNode::toString).collect(Collectors.joining(" AND "));
        }
    }

    /**
     * Any of them.
     *
     * @param parts two or more
     */
    record Or(List<QueryNode> parts) implements QueryNode {
        /** Copies the list. */
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream().map(QueryNode::toString).collect(Collectors.joining(" OR "));
        }
    }

    /**
     * A query in brackets.
     *
     * @param inner what is in them
     */
    record Group(QueryNode inner) implements QueryNode {
        @Override
        public String toString() {
            return "(" + inner + ")";
        }
    }

    /**
     * A query that counts for more or less than its neighbours.
     *
     * @param inner the query
     * @param factor what its score is multiplied with, greater than 0
     */
    record Boost(QueryNode inner, float factor) implements QueryNode {
        @Override
        public String toString() {
            String number = factor == Math.rint(factor) && factor < 1e6
                    ? Integer.toString((int) factor)
                    : String.format(Locale.ROOT, "%s", factor);
            return inner + "^" + number;
        }
    }

    /**
     * One of the members of a sequence.
     *
     * @param sign what is asked of it
     * @param node the member
     */
    record Clause(Sign sign, QueryNode node) {
        @Override
        public String toString() {
            return sign.mark + node;
        }
    }

    /** What is asked of a member of a sequence. */
    enum Sign {
        /** A word may occur, a condition must hold. */
        PLAIN(""),
        /** It must occur or hold. */
        MUST("+"),
        /** It must not. */
        MUST_NOT("-");

        private final String mark;

        Sign(String mark) {
            this.mark = mark;
        }
    }
}
