package dev.ibid.ingest.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a text file without its surrounding blanks.
 *
 * @param start first character that is not blank; where the line starts if all are
 * @param end one past the last character that is not blank
 * @param indent blanks before it, a tab counting as four
 * @param words the characters between {@code start} and {@code end}
 */
record TextLine(int start, int end, int indent, String words) {
    private static final int TAB = 4;

    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int stop = at;
            while (stop < text.length() && !isBreak(text.charAt(stop))) {
                stop++;
            }
            lines.add(line(text, at, stop));
            boolean pair = stop + 1 < text.length() && text.charAt(stop) == '\r' && text.charAt(stop + 1) == '\n';
            at = stop + (pair ? 2 : 1);
        }
        return lines;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
    }

    private static TextLine line(String text, int from, int to) {
        int start = from;
        int indent = 0;
        while (start < to && isBlank(text.charAt(start))) {
            indent += text.charAt(start) == '\t' ? TAB : 1;
            start++;
        }
        int end = to;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new TextLine(start, end, indent, text.substring(start, end));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u0000';
    }

    boolean isEmpty() {
        return start == end;
    }
}
