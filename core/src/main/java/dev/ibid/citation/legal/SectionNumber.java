package dev.ibid.citation.legal;

/** Where the number of a section or part ends. Numbers of CFR sections have a point, those of the Code have none. */
final class SectionNumber {
    /** Longest run of digits in one; what is longer is no number of a section. */
    private static final int MOST_DIGITS = 6;

    private SectionNumber() {}

    /**
     * The end of a CFR section number: {@code 744.21}, {@code 1.482-1}, {@code 240.10b-5}, {@code 60-1.4},
     * {@code 1.401(k)-1}; {@link Passage#NO} if none stands at {@code i}.
     */
    static int cfr(Passage p, int i) {
        int part = partWithHyphen(p, i);
        if (part == Passage.NO || p.at(part) != '.') {
            return Passage.NO;
        }
        int temporary = p.at(part + 1) == 'T' ? part + 2 : part + 1; // temporary rules are numbered 165.T09-0123
        int end = suffixed(p, temporary);
        if (end == Passage.NO) {
            return Passage.NO;
        }
        end = bracketsInside(p, end);
        while (p.at(end) == '-' && Chars.isDigit(p.at(end + 1))) {
            int next = suffixed(p, end + 1);
            if (next == Passage.NO || (p.at(next) == '.' && Chars.isDigit(p.at(next + 1)))) {
                break;
            }
            end = next;
        }
        boolean goesOn = (p.at(end) == '.' && Chars.isDigit(p.at(end + 1))) || p.at(end) == '%';
        return goesOn || Chars.isLetterOrDigit(p.at(end)) ? Passage.NO : end;
    }

    /** The end of an undotted part number of the CFR; a hyphen is left to the caller. */
    static int part(Passage p, int i) {
        int end = p.digits(i);
        if (end == i || end - i > 4 || p.at(i) == '0') {
            return Passage.NO;
        }
        if ((Chars.isLower(p.at(end)) && !Chars.isLetterOrDigit(p.at(end + 1))) || p.at(end) == 'T') {
            end++;
        }
        boolean dotted = p.at(end) == '.' && Chars.isDigit(p.at(end + 1));
        return dotted || p.at(end) == '%' || Chars.isLetterOrDigit(p.at(end)) ? Passage.NO : end;
    }

    /** The end of a section number of the United States Code: {@code 552a}, {@code 78dd-1}, {@code 300aa-1}. */
    static int usc(Passage p, int i) {
        int end = suffixed(p, i);
        if (end == Passage.NO) {
            return Passage.NO;
        }
        boolean lettered = Chars.isLetter(p.at(end - 1));
        while (isHyphen(p.at(end)) && Chars.isDigit(p.at(end + 1)) && (lettered || p.at(end) == '-')) {
            int next = suffixed(p, end + 1);
            if (next == Passage.NO || !isPartOfNumber(p, i, end, next, lettered)) {
                break;
            }
            end = next;
        }
        boolean goesOn = (p.at(end) == '.' && Chars.isDigit(p.at(end + 1))) || p.at(end) == '%' || p.at(end) == '/';
        return goesOn || Chars.isLetterOrDigit(p.at(end)) ? Passage.NO : end;
    }

    /** After letters a hyphen goes on with the number unless what follows begins like a later section. */
    private static boolean isPartOfNumber(Passage p, int start, int hyphen, int next, boolean lettered) {
        long left = value(p, start);
        long right = value(p, hyphen + 1);
        return lettered && right < left && p.digits(hyphen + 1) - hyphen - 1 <= 3 && next > hyphen;
    }

    /** The value of the digits at {@code i}. */
    static long value(Passage p, int i) {
        long value = 0;
        for (int k = i; k < p.digits(i) && k - i < 12; k++) {
            value = value * 10 + (p.at(k) - '0');
        }
        return value;
    }

    /** Digits with up to five letters behind, as in {@code 1677m}, {@code 77aaa}, {@code 10b}, {@code 6T}. */
    private static int suffixed(Passage p, int i) {
        int end = p.digits(i);
        if (end == i || end - i > MOST_DIGITS) {
            return Passage.NO;
        }
        int letters = p.letters(end);
        if (letters - end > 5) {
            return Passage.NO;
        }
        return letters;
    }

    private static int partWithHyphen(Passage p, int i) {
        int end = p.digits(i);
        if (end == i || end - i > 4) {
            return Passage.NO;
        }
        if (Chars.isLower(p.at(end)) && p.at(end + 1) == '.') {
            return end + 1;
        }
        if (isHyphen(p.at(end)) && Chars.isDigit(p.at(end + 1)) && end - i <= 3) {
            int second = p.digits(end + 1);
            return second - end <= 5 && p.at(second) == '.' ? second : end;
        }
        return end;
    }

    /** Sections of the tax regulations carry the paragraphs of the statute inside the number: {@code 1.401(k)-1}. */
    private static int bracketsInside(Passage p, int end) {
        Paragraphs inside = p.at(end) == '(' ? Paragraphs.read(p, end) : new Paragraphs(java.util.List.of(), end);
        boolean hyphen = p.at(inside.end()) == '-' && Chars.isDigit(p.at(inside.end() + 1));
        return !inside.isEmpty() && hyphen ? inside.end() : end;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
    }
}
