package dev.ibid.annotate;

import dev.ibid.document.Span;
import java.util.Arrays;

/**
 * The words and marks of a stretch of text, in order, by their offsets into the whole text.
 *
 * <p>A hyphen between two letters or digits joins words and is no token of its own ({@link #gluedBefore}); so "end-use
 * check", "end use check" and "End-Use Check" have the same tokens. A possessive ending, {@code n't}, and every other
 * mark are tokens of their own; abbreviations with inner full stops ("U.S.") and numbers ("1.5", "3,400") are one token.
 */
final class Tokens {
    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] glued = new boolean[64];
    private String[] words = new String[64];
    private int size;

    private Tokens(String text) {
        this.text = text;
    }

    /** {@return the tokens of a whole text} */
    static Tokens of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /** {@return the tokens of a stretch of a text} */
    static Tokens of(String text, Span within) {
        Tokens tokens = new Tokens(text);
        tokens.scan(within.start(), within.end());
        return tokens;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** {@return the token as printed} */
    String word(int token) {
        String word = words[token];
        if (word == null) {
            word = text.substring(starts[token], ends[token]);
            words[token] = word;
        }
        return word;
    }

    /** {@return whether a hyphen joins the token to the one before it} */
    boolean gluedBefore(int token) {
        return glued[token];
    }

    /** {@return whether a hyphen joins the token to the one after it} */
    boolean gluedAfter(int token) {
        return token + 1 < size && glued[token + 1];
    }

    /** {@return whether the token begins with a letter or digit} */
    boolean isWord(int token) {
        return Character.isLetterOrDigit(text.charAt(starts[token]));
    }

    /** {@return the text that the offsets point into} */
    String text() {
        return text;
    }

    /** {@return the span from the start of one token to the end of another} */
    Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /** {@return the first token that starts at or after an offset; {@link #size()} if there is none} */
    int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    private void scan(int from, int to) {
        int at = from;
        boolean joined = false;
        while (at < to) {
            char c = text.charAt(at);
            if (c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
                joined = false;
            } else if (Character.isLetterOrDigit(c)) {
                int end = wordEnd(at, to);
                add(at, end, joined);
                joined = isJoin(end, to);
                at = joined ? end + 1 : end;
            } else {
                int end = markEnd(at, to);
                add(at, end, false);
                joined = false;
                at = end;
            }
        }
    }

    private void add(int start, int end, boolean joined) {
        if (size == starts.length) {
            int larger = size * 2;
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            glued = Arrays.copyOf(glued, larger);
            words = Arrays.copyOf(words, larger);
        }
        starts[size] = start;
        ends[size] = end;
        glued[size] = joined;
        size++;
    }

    private boolean isJoin(int at, int to) {
        return at > 0
                && at + 1 < to
                && isHyphen(text.charAt(at))
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** The end of a possessive or a negation that starts with an apostrophe, or of a single mark. */
    private int markEnd(int at, int to) {
        char c = text.charAt(at);
        if (isApostrophe(c) && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            int end = at + 1;
            while (end < to && Character.isLetter(text.charAt(end))) {
                end++;
            }
            return end;
        }
        return Character.isHighSurrogate(c) && at + 1 < to ? at + 2 : at + 1;
    }

    private int wordEnd(int at, int to) {
        int end = at;
        while (end < to) {
            char c = text.charAt(end);
            if (Character.isLetterOrDigit(c) || c == '_' || Character.getType(c) == Character.NON_SPACING_MARK) {
                end++;
            } else if (goesOn(at, end, to)) {
                end++;
            } else {
                break;
            }
        }
        return splitNegation(at, end, to);
    }

    /** Whether the mark at {@code end} is inside a number, an abbreviation such as "U.S.", or a name such as "R&D". */
    private boolean goesOn(int start, int end, int to) {
        char c = text.charAt(end);
        char before = text.charAt(end - 1);
        char after = end + 1 < to ? text.charAt(end + 1) : ' ';
        return switch (c) {
            case '.' ->
                (Character.isDigit(before) && Character.isDigit(after))
                        || (isInitial(start, end) && (Character.isLetter(after) || end - start > 1));
            case ',' -> Character.isDigit(before) && Character.isDigit(after) && !hasLetter(start, end);
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            case '\'', '\u2019' -> Character.isUpperCase(before) && end - start == 1 && Character.isUpperCase(after);
            default -> false;
        };
    }

    /** Whether the letter before {@code end} stands alone or after a full stop, as in "U.S.". */
    private boolean isInitial(int start, int end) {
        return Character.isLetter(text.charAt(end - 1)) && (end - 1 == start || text.charAt(end - 2) == '.');
    }

    private boolean hasLetter(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Makes {@code n't} a token: the word before it ends early, and the negation takes the rest. */
    private int splitNegation(int start, int end, int to) {
        boolean negation = end + 1 < to
                && text.charAt(end - 1) == 'n'
                && isApostrophe(text.charAt(end))
                && text.charAt(end + 1) == 't';
        if (!negation) {
            return end;
        }
        return end - start > 1 ? end - 1 : end + 2;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }
}
