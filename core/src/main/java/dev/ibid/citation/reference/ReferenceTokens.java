package dev.ibid.citation.reference;

import dev.ibid.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a reference into tokens: stretches without white space, cut again where parts of a reference touch without a space
 * ("2005;59(5):533"). Addresses and identifiers stay whole.
 */
final class ReferenceTokens {
    /** A token longer than this is no word; it is cut, so that no feature is computed over megabytes. */
    static final int LONGEST = 400;

    private ReferenceTokens() {}

    static List<Span> of(String text) {
        List<Span> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (blank(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length() && !blank(text.charAt(end)) && end - at < LONGEST) {
                end++;
            }
            cut(text, at, end, tokens);
            at = end;
        }
        return tokens;
    }

    private static void cut(String text, int start, int end, List<Span> tokens) {
        int from = start;
        if (!whole(text, start, end)) {
            for (int i = start + 1; i < end; i++) {
                if (cutsBefore(text, start, i, end)) {
                    tokens.add(new Span(from, i));
                    from = i;
                }
            }
        }
        tokens.add(new Span(from, end));
    }

    /** Whether the character at {@code i}, inside the stretch, starts a new token. */
    private static boolean cutsBefore(String text, int start, int i, int end) {
        char before = text.charAt(i - 1);
        char c = text.charAt(i);
        boolean word = Character.isLetterOrDigit(c);
        if ((before == ';' || before == ':') && (word || opens(c))) {
            return true;
        }
        if (before == ',' && Character.isLetter(c)) {
            return true;
        }
        if ((before == ')' || before == ']') && word) {
            return true;
        }
        if (c == '(' && i + 4 < end && Character.isLetterOrDigit(before)) {
            return yearAt(text, i + 1, end);
        }
        return before == '.'
                && i - start > 4
                && Character.isUpperCase(c)
                && i + 2 < end
                && Character.isLowerCase(text.charAt(i + 1))
                && Character.isLowerCase(text.charAt(i - 2));
    }

    private static boolean opens(char c) {
        return c == '(' || c == '[' || c == '“' || c == '"';
    }

    private static boolean yearAt(String text, int at, int end) {
        return at + 4 <= end
                && (text.charAt(at) == '1' || text.charAt(at) == '2')
                && Character.isDigit(text.charAt(at + 1))
                && Character.isDigit(text.charAt(at + 2))
                && Character.isDigit(text.charAt(at + 3))
                && (at + 4 == end || !Character.isDigit(text.charAt(at + 4)));
    }

    private static boolean whole(String text, int start, int end) {
        int slash = text.indexOf("/", start);
        if (slash < 0 || slash >= end) {
            return startsWith(text, start, "arxiv:");
        }
        for (int i = start; i < Math.min(end, start + 5); i++) {
            if (startsWith(text, i, "http")
                    || startsWith(text, i, "www.")
                    || startsWith(text, i, "doi")
                    || startsWith(text, i, "10.")
                    || startsWith(text, i, "ftp:")) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(String text, int at, String prefix) {
        return text.regionMatches(true, at, prefix, 0, prefix.length());
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
