package dev.ibid.citation.legal;

/** Where the letter, numeral or number behind "subpart", "appendix" or "chapter" ends. */
final class Labels {
    private static final int MOST_LETTERS = 5;

    private Labels() {}

    /** The end of a label: {@code C}, {@code AAAA}, {@code VII}, {@code 25.7}, {@code A-1}; or {@link Passage#NO}. */
    static int end(Passage p, int i) {
        int end = p.digits(i);
        if (end > i) {
            return number(p, i, end);
        }
        end = i;
        while (Chars.isUpper(p.at(end))) {
            end++;
        }
        if (end == i && Chars.isLower(p.at(i))) {
            end = i + 1;
        }
        if (end > i && end == i + 1 && Chars.isLower(p.at(end)) && !Chars.isLetter(p.at(end + 1))) {
            end++;
        }
        if (end == i || end - i > MOST_LETTERS || Chars.isLetterOrDigit(p.at(end))) {
            return Passage.NO;
        }
        if (p.at(end) == '-' && Chars.isDigit(p.at(end + 1))) {
            int digits = p.digits(end + 1);
            return digits - end <= 3 && !Chars.isLetter(p.at(digits)) ? digits : end;
        }
        return end;
    }

    /** The same for a later item of a list, where a word in capitals ("BIS") must not pass for a label. */
    static int later(Passage p, int i, int first, int firstLength) {
        if (Chars.isDigit(p.at(i)) != Chars.isDigit(p.at(first))) {
            return Passage.NO;
        }
        int end = end(p, i);
        if (end == Passage.NO || end - i == 1 || Chars.isDigit(p.at(i))) {
            return end == Passage.NO || (end - i == 1 && isArticle(p, i, end)) ? Passage.NO : end;
        }
        boolean repeated = p.slice(i, end).chars().allMatch(c -> c == p.at(i));
        return repeated || (firstLength > 1 && end - i <= firstLength + 1) ? end : Passage.NO;
    }

    static boolean isDotted(Passage p, int start, int end) {
        return p.slice(start, end).indexOf('.') > 0;
    }

    private static int number(Passage p, int i, int digits) {
        int end = digits;
        if (p.at(end) == '.' && Chars.isDigit(p.at(end + 1))) {
            end = p.digits(end + 1);
        } else if (Chars.isLetter(p.at(end)) && !Chars.isLetterOrDigit(p.at(end + 1))) {
            end++;
        }
        return end - i > 9 || Chars.isLetterOrDigit(p.at(end)) ? Passage.NO : end;
    }

    /** "or a person": a lower-case letter before a word is no label. */
    private static boolean isArticle(Passage p, int i, int end) {
        return Chars.isLower(p.at(i)) && Chars.isLetter(p.at(p.blank(end))) && p.word(p.blank(end), "of") == Passage.NO;
    }
}
