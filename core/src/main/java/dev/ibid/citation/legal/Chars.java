package dev.ibid.citation.legal;

/** Classes of code units, by table for the ones that make up nearly all text. */
final class Chars {
    private static final boolean[] LETTER = new boolean[0xC0];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            LETTER[c] = true;
            LETTER[c - 0x20] = true;
        }
    }

    private Chars() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isLetter(char c) {
        return c < 0xC0 ? LETTER[c] : Character.isLetter(c);
    }

    static boolean isLetterOrDigit(char c) {
        return isDigit(c) || isLetter(c);
    }

    /** Blanks, single line breaks and the marks of emphasis that Markdown leaves between words. */
    static boolean isBlank(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '\r', '_', '*', '\u00A0', '\u2002', '\u2003', '\u2009', '\u202F', '\u00AD' -> true;
            default -> false;
        };
    }

    static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }
}
