package dev.ibid.search;

import dev.ibid.search.QueryNode.And;
import dev.ibid.search.QueryNode.Boost;
import dev.ibid.search.QueryNode.Clause;
import dev.ibid.search.QueryNode.Fielded;
import dev.ibid.search.QueryNode.Fuzzy;
import dev.ibid.search.QueryNode.Group;
import dev.ibid.search.QueryNode.Or;
import dev.ibid.search.QueryNode.Phrase;
import dev.ibid.search.QueryNode.Prefix;
import dev.ibid.search.QueryNode.Range;
import dev.ibid.search.QueryNode.Sequence;
import dev.ibid.search.QueryNode.Sign;
import dev.ibid.search.QueryNode.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The query language.
 *
 * <table>
 * <caption>What can be asked</caption>
 * <tr><th>write</th><th>to find</th></tr>
 * <tr><td>{@code distillation licence}</td><td>either word, both first; a word that names a concept also finds its other
 *     names</td></tr>
 * <tr><td>{@code "red flag"}</td><td>the words one after the other</td></tr>
 * <tr><td>{@code "export chips"~3}</td><td>the words moved by at most 3 places</td></tr>
 * <tr><td>{@code distil*}</td><td>words that begin so</td></tr>
 * <tr><td>{@code wassenar~1}</td><td>words with at most 1 (or 2) letters changed, added, left out or swapped</td></tr>
 * <tr><td>{@code chips AND (licence OR permit)}</td><td>both, either; AND binds tighter than OR, words side by side tighter
 *     than both</td></tr>
 * <tr><td>{@code +chips -memory}, {@code chips NOT memory}</td><td>with, without</td></tr>
 * <tr><td>{@code chips^2 licence}</td><td>the first counts double (not after a digit: {@code 10^26} is a word)</td></tr>
 * <tr><td>{@code technique: control: actor: instrument: artifact: concept:}</td><td>mentions of a concept by id or label,
 *     narrower concepts included; {@code technique:*} any, {@code -control:*} none</td></tr>
 * <tr><td>{@code type:}</td><td>{@code fact}, {@code cause}, {@code forecast}, {@code norm}</td></tr>
 * <tr><td>{@code doc:}</td><td>beginning of the document's id, its external id, or words of its path</td></tr>
 * <tr><td>{@code title: author: publisher: section: by:}</td><td>words of the title, of an author, of the publisher, of the
 *     headings above, of the one said to assert it (also {@code said-by:}, {@code attribution:})</td></tr>
 * <tr><td>{@code date:2024}, {@code date:[2022 TO 2024-06]}</td><td>documents whose date may fall there; {@code *} leaves an
 *     end open</td></tr>
 * <tr><td>{@code lang: format:}</td><td>{@code en}, {@code de}; {@code pdf}, {@code html}</td></tr>
 * <tr><td>{@code page:3}, {@code page:[3 TO 5]}</td><td>what begins on the page</td></tr>
 * <tr><td>{@code cites:cfr:15/744.21}, {@code cites:cfr:15/744*}</td><td>citations by key or beginning of a key; also by the
 *     words printed: {@code cites:"15 CFR 744"}</td></tr>
 * <tr><td>{@code number:20%}, {@code number:"$1.5 million"}</td><td>the quantity, however it is written</td></tr>
 * </table>
 *
 * <pre>
 * query    = [ or ] ;
 * or       = and { "OR" and } ;
 * and      = sequence { "AND" sequence } ;
 * sequence = clause { clause } ;
 * clause   = [ "+" | "-" | "NOT" ] boosted ;
 * boosted  = primary [ "^" number ] ;
 * primary  = "(" or ")" | field ":" value | leaf ;
 * value    = "[" bound "TO" bound "]" | "*" | leaf ;
 * leaf     = '"' { character | "\" character } '"' [ "~" digits ] | word [ "*" | "~" [ digit ] ] ;
 * </pre>
 *
 * <p>Keywords are in capitals. A colon after anything that is not a field in lower case belongs to the word. Immutable; each
 * call of {@link #parse} is independent.
 */
public final class QueryParser {
    /** Deeper nesting than this is no one's intention and would exhaust the stack. */
    private static final int MAX_DEPTH = 64;

    /** Lucene builds no automaton for more. */
    private static final int MAX_EDITS = 2;

    /** A slop beyond any sentence's length means "in the same text". */
    private static final int MAX_SLOP = 10_000;

    private final String query;
    private int at;
    private int depth;

    private QueryParser(String query) {
        this.query = query;
    }

    /**
     * {@return the query as a tree; {@link QueryNode.All} for a blank one}
     *
     * @param query in the language described above
     * @throws QuerySyntaxException if it is not
     */
    public static QueryNode parse(String query) {
        QueryParser parser = new QueryParser(query);
        parser.skipBlanks();
        if (parser.atEnd()) {
            return new QueryNode.All();
        }
        QueryNode node = parser.or();
        if (!parser.atEnd()) {
            throw parser.expected("A bracket is closed that was never opened.");
        }
        return node;
    }

    private QueryNode or() {
        return chain("OR", this::and, Or::new);
    }

    private QueryNode and() {
        return chain("AND", this::sequence, And::new);
    }

    private QueryNode chain(String keyword, Supplier<QueryNode> part, Function<List<QueryNode>, QueryNode> join) {
        List<QueryNode> parts = new ArrayList<>(List.of(part.get()));
        while (keyword(keyword)) {
            parts.add(part.get());
        }
        return parts.size() == 1 ? parts.getFirst() : join.apply(parts);
    }

    private QueryNode sequence() {
        List<Clause> clauses = new ArrayList<>();
        skipBlanks();
        while (!atEnd() && peek() != ')' && !peekKeyword("AND") && !peekKeyword("OR")) {
            clauses.add(clause());
            skipBlanks();
        }
        if (clauses.isEmpty()) {
            throw expected("A word, a phrase or a field is missing here.");
        }
        Clause first = clauses.getFirst();
        return clauses.size() == 1 && first.sign() == Sign.PLAIN ? first.node() : new Sequence(clauses);
    }

    private Clause clause() {
        Sign sign = Sign.PLAIN;
        if (keyword("NOT")) {
            sign = Sign.MUST_NOT;
            skipBlanks();
        } else if ((peek() == '+' || peek() == '-') && at + 1 < query.length() && !isBlank(query.charAt(at + 1))) {
            sign = query.charAt(at++) == '+' ? Sign.MUST : Sign.MUST_NOT;
        }
        if (atEnd() || peek() == ')') {
            throw expected("A word, a phrase or a field is missing here.");
        }
        return new Clause(sign, boosted());
    }

    private QueryNode boosted() {
        QueryNode node = primary();
        if (atEnd() || peek() != '^') {
            return node;
        }
        int start = ++at;
        while (!atEnd() && (isDigit(peek()) || peek() == '.')) {
            at++;
        }
        try {
            float factor = Float.parseFloat(query.substring(start, at));
            if (factor > 0 && Float.isFinite(factor)) {
                return new Boost(node, factor);
            }
        } catch (NumberFormatException e) {
            throw expected(start, "A number greater than 0 must follow the ^.");
        }
        throw expected(start, "A number greater than 0 must follow the ^.");
    }

    private QueryNode primary() {
        if (peek() == '(') {
            int open = at++;
            if (++depth > MAX_DEPTH) {
                throw expected(open, "Brackets are nested more than " + MAX_DEPTH + " deep.");
            }
            QueryNode inner = or();
            if (atEnd()) {
                throw expected(open, "This bracket is never closed.");
            }
            at++;
            depth--;
            return new Group(inner);
        }
        Optional<QueryField> field = field();
        return field.isPresent() ? value(field.get()) : leaf();
    }

    /** Reads a field's name and colon, if they are next. */
    private Optional<QueryField> field() {
        int end = at;
        while (end < query.length() && isFieldLetter(query.charAt(end))) {
            end++;
        }
        boolean colon = end > at && end < query.length() && query.charAt(end) == ':';
        if (!colon) {
            return Optional.empty();
        }
        String name = query.substring(at, end);
        Optional<QueryField> field = QueryField.find(name);
        char next = end + 1 < query.length() ? query.charAt(end + 1) : ' ';
        if (field.isPresent()) {
            at = end + 1;
        } else if (Character.isLetter(next) || next == '"' || next == '[') {
            throw expected("There is no field " + name + ". Fields are " + fieldNames() + ".");
        }
        return field;
    }

    private static String fieldNames() {
        return Arrays.stream(QueryField.values()).map(QueryField::key).collect(Collectors.joining(", "));
    }

    private QueryNode value(QueryField field) {
        skipBlanks();
        int start = at;
        if (atEnd() || peek() == ')') {
            throw expected("A value for " + field.key() + " is missing here.");
        }
        if (peek() == '[') {
            return new Fielded(field, range(field), start);
        }
        if (peek() == '*' && (at + 1 == query.length() || endsWord(query.charAt(at + 1)))) {
            at++;
            return new Fielded(field, new QueryNode.All(), start);
        }
        if (peek() == '(') {
            throw expected("A field takes one value; put words in quotes: " + field.key() + ":\"...\".");
        }
        return new Fielded(field, leaf(), start);
    }

    private Range range(QueryField field) {
        int open = at;
        if (field != QueryField.DATE && field != QueryField.PAGE) {
            throw expected("Only date and page take a range.");
        }
        int close = query.indexOf(']', at);
        if (close < 0) {
            throw expected(open, "This bracket is never closed; a range is written [2022 TO 2024].");
        }
        String[] ends = query.substring(open + 1, close).trim().split("\\s+TO\\s+", -1);
        if (ends.length != 2 || ends[0].isEmpty() || ends[1].isEmpty() || (ends[0] + ends[1]).contains(" ")) {
            throw expected(open + 1, "A range is written [2022 TO 2024]; * leaves an end open.");
        }
        at = close + 1;
        return new Range(ends[0].equals("*") ? "" : ends[0], ends[1].equals("*") ? "" : ends[1]);
    }

    private QueryNode leaf() {
        return peek() == '"' ? phrase() : word();
    }

    private QueryNode phrase() {
        int open = at++;
        StringBuilder text = new StringBuilder();
        while (!atEnd() && peek() != '"') {
            if (peek() == '\\' && at + 1 < query.length()) {
                at++;
            }
            text.append(query.charAt(at++));
        }
        if (atEnd()) {
            throw expected(open, "This quotation mark is never closed.");
        }
        at++;
        if (atEnd() || peek() != '~') {
            return new Phrase(text.toString(), 0);
        }
        int start = ++at;
        int slop = digits();
        if (at == start || slop > MAX_SLOP) {
            throw expected(start, "A number of places, 0 to " + MAX_SLOP + ", must follow the ~.");
        }
        return new Phrase(text.toString(), slop);
    }

    private QueryNode word() {
        int start = at;
        while (!atEnd() && !endsWord(peek()) && !isSuffix()) {
            at++;
        }
        String text = query.substring(start, at);
        if (text.isEmpty()) {
            throw expected("A word must stand before the " + peek() + ".");
        }
        if (atEnd() || peek() == '^' || endsWord(peek())) {
            return new Word(text);
        }
        if (query.charAt(at++) == '*') {
            return new Prefix(text);
        }
        int digit = at;
        int edits = digits();
        if (at > digit && (edits < 1 || edits > MAX_EDITS)) {
            throw expected(digit, "The number of letters that may differ is 1 or 2.");
        }
        return new Fuzzy(text, at == digit ? MAX_EDITS : edits);
    }

    /** Whether a star, tilde or caret at this place ends the word instead of belonging to it. */
    private boolean isSuffix() {
        char c = peek();
        if (c == '^') {
            return at == 0 || !isDigit(query.charAt(at - 1));
        }
        int next = at + 1;
        if (c == '*') {
            return next == query.length() || endsWord(query.charAt(next)) || query.charAt(next) == '^';
        }
        if (c != '~') {
            return false;
        }
        while (next < query.length() && isDigit(query.charAt(next))) {
            next++;
        }
        return next == query.length() || endsWord(query.charAt(next)) || query.charAt(next) == '^';
    }

    /** Reads digits; more than fit are too large for any use. */
    private int digits() {
        int start = at;
        while (!atEnd() && isDigit(peek())) {
            at++;
        }
        String digits = query.substring(start, at);
        return digits.isEmpty() ? 0 : digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private boolean keyword(String keyword) {
        skipBlanks();
        if (!peekKeyword(keyword)) {
            return false;
        }
        at += keyword.length();
        return true;
    }

    private boolean peekKeyword(String keyword) {
        int end = at + keyword.length();
        return query.startsWith(keyword, at)
                && (end == query.length() || isBlank(query.charAt(end)) || query.charAt(end) == '(');
    }

    private void skipBlanks() {
        while (!atEnd() && isBlank(peek())) {
            at++;
        }
    }

    private boolean atEnd() {
        return at >= query.length();
    }

    private char peek() {
        return query.charAt(at);
    }

    private static boolean endsWord(char c) {
        return isBlank(c) || c == '(' || c == ')' || c == '"';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isFieldLetter(char c) {
        return (c >= 'a' && c <= 'z') || c == '-';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private QuerySyntaxException expected(String message) {
        return expected(at, message);
    }

    private QuerySyntaxException expected(int offset, String message) {
        return new QuerySyntaxException(query, offset, message);
    }
}
