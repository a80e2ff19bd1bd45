package dev.ibid.cli;

/**
 * Makes text from documents harmless on a terminal: control characters (escape sequences among them) and bidirectional
 * overrides (Unicode Technical Report 36, section 3.2) are shown as a visible sign instead of being obeyed.
 */
final class SafeText {
    private static final char SIGN = '\uFFFD';

    private SafeText() {}

    /** {@return the text on one line: line breaks and tabs become blanks, runs of blanks one blank} */
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                blank = true;
                continue;
            }
            if (blank && !out.isEmpty()) {
                out.append(' ');
            }
            blank = false;
            out.append(isHarmful(c) ? SIGN : c);
        }
        return out.toString();
    }

    /** {@return a part of a line: as {@link #line}, but blanks at both ends stay one blank} */
    static String running(String text) {
        if (text.isBlank()) {
            return text.isEmpty() ? "" : " ";
        }
        String before = Character.isWhitespace(text.charAt(0)) ? " " : "";
        String after = Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "";
        return before + line(text) + after;
    }

    /** {@return the text with its line breaks and tabs kept} */
    static String block(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                continue;
            }
            out.append(c != '\n' && c != '\t' && isHarmful(c) ? SIGN : c);
        }
        return out.toString();
    }

    private static boolean isHarmful(char c) {
        return Character.isISOControl(c)
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u061C'
                || c == '\u2028'
                || c == '\u2029';
    }
}
