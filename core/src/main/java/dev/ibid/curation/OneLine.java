package dev.ibid.curation;

import dev.ibid.document.Span;

/** A stretch of text with each run of white space made one blank, and where its code units went. */
final class OneLine {
    private final String text;
    private final int from;
    private final int[] places;

    private OneLine(String text, int from, int[] places) {
        this.text = text;
        this.from = from;
        this.places = places;
    }

    static OneLine of(String whole, Span span) {
        StringBuilder line = new StringBuilder();
        int[] places = new int[span.length() + 1];
        for (int i = 0; i < span.length(); i++) {
            char c = whole.charAt(span.start() + i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            places[i] = line.length();
            if (!blank) {
                line.append(c);
            } else if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            } else {
                places[i]--;
            }
        }
        places[span.length()] = line.length();
        return new OneLine(line.toString(), span.start(), places);
    }

    String text() {
        return text;
    }

    /** {@return where a span of the whole text, which neither starts nor ends in white space, stands in the line} */
    Span map(Span span) {
        return new Span(places[span.start() - from], places[span.end() - 1 - from] + 1);
    }
}
