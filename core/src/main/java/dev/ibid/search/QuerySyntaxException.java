package dev.ibid.search;

/** A mistake in a query; the message shows the query with a caret under the place. */
public final class QuerySyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String query;
    private final int offset;
    private final String expected;

    QuerySyntaxException(String query, int offset, String expected) {
        super(expected + "\n  " + oneLine(query) + "\n  " + " ".repeat(query.codePointCount(0, offset)) + "^");
        this.query = query;
        this.offset = offset;
        this.expected = expected;
    }

    /** Control characters would move the caret away from its place. */
    private static String oneLine(String query) {
        return query.replaceAll("\\p{Cntrl}", " ");
    }

    /** {@return the query} */
    public String query() {
        return query;
    }

    /** {@return where the mistake is, as a code unit of the query; its length if something is missing at the end} */
    public int offset() {
        return offset;
    }

    /** {@return what was expected, a sentence} */
    public String expected() {
        return expected;
    }
}
