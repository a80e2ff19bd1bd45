package dev.ibid.export;

/** Text of documents made fit for formats that cannot hold everything: no control characters, no half of a pair. */
final class CleanText {
    private static final char REPLACEMENT = '\ufffd';

    private CleanText() {}

    /** One line: every run of white space and control characters is one blank, unpaired surrogates are replaced. */
    static String oneLine(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                blank = !clean.isEmpty();
                continue;
            }
            if (blank) {
                clean.append(' ');
                blank = false;
            }
            clean.appendCodePoint(isValid(c) ? c : REPLACEMENT);
        }
        return clean.toString();
    }

    /** What XML 1.0 (2.2, Char) and JSON in UTF-8 can hold. */
    private static boolean isValid(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
