package dev.ibid.cli;

/** Breaks prose into lines of a terminal's width. */
final class Wrap {
    private Wrap() {}

    /**
     * {@return the text broken at blanks, every line indented; escape sequences take no room}
     *
     * @param text one paragraph
     * @param width columns, indentation included
     * @param indent put before every line
     */
    static String prose(String text, int width, String indent) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ", -1)) {
            int columns = columns(word);
            if (column == 0) {
                out.append(indent);
                column = indent.length();
            } else if (column + 1 + columns > width) {
                out.append('\n').append(indent);
                column = indent.length();
            } else {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += columns;
        }
        return out.toString();
    }

    private static int columns(String word) {
        int columns = 0;
        boolean escape = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (escape) {
                escape = c != 'm';
            } else if (c == '\u001B') {
                escape = true;
            } else {
                columns++;
            }
        }
        return columns;
    }
}
