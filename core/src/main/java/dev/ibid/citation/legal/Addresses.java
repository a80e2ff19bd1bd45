package dev.ibid.citation.legal;

/** Where a web address or DOI ends: before blanks, quotation marks, unmatched brackets and closing punctuation. */
final class Addresses {
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
