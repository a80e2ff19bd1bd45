package dev.ibid.citation.reference;

import dev.ibid.document.Span;

/**
 * A token with what features are made of.
 *
 * @param span where it stands in the reference
 * @param plain its letters and digits in lower case
 * @param shape its form, see {@link Shape}
 * @param lead code of the punctuation before its first letter or digit; 0 for none
 * @param trail code of the punctuation after its last letter or digit; 0 for none
 * @param classes dictionary classes, as bits of {@link WordLists}
 */
record Token(Span span, String plain, Shape shape, int lead, int trail, long classes) {
    static Token of(String text, Span span) {
        String raw = span.of(text);
        int start = 0;
        int end = raw.length();
        while (start < end && !Character.isLetterOrDigit(raw.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(raw.charAt(end - 1))) {
            end--;
        }
        String plain = WordLists.plain(raw);
        return new Token(
                span,
                plain,
                Shape.of(raw, start, end),
                code(raw, 0, start),
                code(raw, end, raw.length()),
                WordLists.get().classesOf(plain));
    }

    /** Up to three characters of punctuation as one number; kinds of quotes and dashes count as one. */
    private static int code(String raw, int from, int to) {
        int code = 0;
        for (int i = from; i < Math.min(to, from + 3); i++) {
            code = code * 128 + kind(raw.charAt(i));
        }
        return code;
    }

    private static int kind(char c) {
        return switch (c) {
            case '“', '”', '"', '«', '»', '„', '`', '‘', '’', '\'' -> '"';
            case '–', '—', '-', '_' -> '-';
            default -> c < 128 ? c : 1;
        };
    }

    boolean opensQuote() {
        return has(lead, '"');
    }

    boolean closesQuote() {
        return has(trail, '"');
    }

    boolean opensParenthesis() {
        return has(lead, '(') || has(lead, '[');
    }

    boolean closesParenthesis() {
        return has(trail, ')') || has(trail, ']');
    }

    boolean endsIn(char c) {
        return has(trail, c);
    }

    private static boolean has(int code, char c) {
        return (code & 127) == c || (code >> 7 & 127) == c || (code >> 14 & 127) == c;
    }

    boolean in(long bits) {
        return (classes & bits) != 0;
    }
}
