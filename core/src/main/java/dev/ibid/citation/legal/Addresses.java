package dev.ibid.citation.legal;

/** Where a web address or DOI ends: before blanks, quotation marks, unmatched brackets and closing punctuation. */
final class Addresses {
    /** Longest name in the domain name system, RFC 1035. */
    private static final int LONGEST_HOST = 253;

    private Addresses() {}

    static int end(Passage p, int start) {
        int end = start;
        int open = 0;
        while (end < p.length() && isPart(p.at(end))) {
            char c = p.at(end);
            if (c == '(') {
                open++;
            } else if (c == ')' && --open < 0) {
                break;
            }
            end++;
        }
        while (end > start && isClosing(p.at(end - 1), open > 0)) {
            end--;
        }
        return end;
    }

    /** Whether a host name with a point stands at {@code start}. */
    static boolean isHost(Passage p, int start) {
        for (int i = start; i - start < LONGEST_HOST; i++) {
            char c = p.at(i);
            if (c == '.') {
                return i > start && Chars.isLetterOrDigit(p.at(i + 1));
            }
            if (!Chars.isLetterOrDigit(c) && c != '-' && c != '_' && c != '@') {
                return false;
            }
        }
        return false;
    }

    private static boolean isPart(char c) {
        if (c <= ' ' || c == '\u00A0') {
            return false;
        }
        return switch (c) {
            case '<', '>', '"', '“', '”', '‘', '’', '[', ']', '{', '}', '|', '\\', '^', '`', '…', '«', '»' -> false;
            default -> !Character.isWhitespace(c);
        };
    }

    private static boolean isClosing(char c, boolean unmatched) {
        return switch (c) {
            case '.', ',', ';', ':', '!', '?', '\'', '*', '_', '—', '–' -> true;
            case '(' -> unmatched;
            default -> false;
        };
    }
}
