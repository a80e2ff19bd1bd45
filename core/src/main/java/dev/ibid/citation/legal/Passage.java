package dev.ibid.citation.legal;

import java.util.Locale;

/**
 * Text under a grammar: lexical steps that take an index and give the index behind what they read, or {@link #NO} where
 * it does not stand there. Nothing here moves back, and every step is bounded, so that reading stays linear.
 */
final class Passage {
    /** What a step gives when the text does not have it. */
    static final int NO = -1;

    /** Blanks and marks of emphasis between two words of one citation; more is a gap in the layout, not a blank. */
    private static final int WIDEST_BLANK = 8;

    /** A run of digits or letters beyond this is no number and no word of a citation; it is not looked through. */
    private static final int LONGEST_RUN = 48;

    private final String text;
    private final int from;
    private final int length;

    Passage(String text) {
        this(text, 0, text.length());
    }

    /** A window of a text: nothing outside {@code [from, to)} is seen, offsets are those of the whole. */
    Passage(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.length = to;
    }

    int from() {
        return from;
    }

    int length() {
        return length;
    }

    /** The code unit at {@code i}, or 0 outside the text. */
    char at(int i) {
        return i >= from && i < length ? text.charAt(i) : 0;
    }

    String slice(int start, int end) {
        return text.substring(start, Math.min(end, length));
    }

    /** Skips blanks, emphasis marks and at most one line break; gives {@code i} itself where there is none. */
    int blank(int i) {
        int breaks = 0;
        int at = i;
        while (at < length && at - i < WIDEST_BLANK && Chars.isBlank(text.charAt(at))) {
            if (text.charAt(at) == '\n' && ++breaks > 1) {
                return i;
            }
            at++;
        }
        return at;
    }

    /** Reads a word of letters regardless of case; the next code unit is no letter. */
    int word(int i, String lower) {
        return i >= from
                        && i + lower.length() <= length
                        && !Chars.isLetter(at(i + lower.length()))
                        && text.regionMatches(true, i, lower, 0, lower.length())
                ? i + lower.length()
                : NO;
    }

    /** Reads the first of several words that stands here. */
    int anyWord(int i, String... lower) {
        for (String each : lower) {
            int end = word(i, each);
            if (end != NO) {
                return end;
            }
        }
        return NO;
    }

    /** Reads an abbreviation or word that may end in a point, and the blank behind it. */
    int abbreviation(int i, String... lower) {
        int end = anyWord(i, lower);
        if (end == NO) {
            return NO;
        }
        return blank(at(end) == '.' ? end + 1 : end);
    }

    /** Reads words with blanks between them: {@code "united", "states", "code"}. */
    int words(int i, String... lower) {
        int at = i;
        for (int k = 0; k < lower.length; k++) {
            at = word(k == 0 ? at : blank(at), lower[k]);
            if (at == NO) {
                return NO;
            }
        }
        return at;
    }

    /** Reads capitals that may have points and blanks between them: {@code "USC"} reads "U. S.C." too. */
    int initials(int i, String capitals) {
        int at = i;
        for (int k = 0; k < capitals.length(); k++) {
            if (at(at) != capitals.charAt(k)) {
                return NO;
            }
            at++;
            if (at(at) == '.') {
                at++;
                at = k + 1 < capitals.length() ? blank(at) : at;
            }
        }
        return Chars.isLetterOrDigit(at(at)) ? NO : at;
    }

    /** The end of the digits at {@code i}; {@code i} itself where there is none. */
    int digits(int i) {
        int at = i;
        while (at - i < LONGEST_RUN && Chars.isDigit(at(at))) {
            at++;
        }
        return at;
    }

    /** The end of a number that may have commas at the thousands, or {@link #NO}. */
    int grouped(int i) {
        int end = digits(i);
        if (end == i) {
            return NO;
        }
        if (end - i <= 3) {
            while (at(end) == ',' && digits(end + 1) == end + 4) {
                end += 4;
            }
        }
        return end;
    }

    /** The number between two indexes without its commas. */
    String number(int start, int end) {
        return slice(start, end).replace(",", "");
    }

    /** The end of letters at {@code i}; {@code i} itself where there is none. */
    int letters(int i) {
        int at = i;
        while (at - i < LONGEST_RUN && Chars.isLetter(at(at))) {
            at++;
        }
        return at;
    }

    /** Skips "No.", "Nos.", "number", "#" and the blank behind; gives {@code i} itself where there is none. */
    int numberSign(int i) {
        if (at(i) == '#' || at(i) == '№') {
            return blank(i + 1);
        }
        int end = abbreviation(i, "no", "nos", "number", "numbers", "nr");
        return end == NO ? i : end;
    }

    /** Reads what stands between two items of a list (", and", "or", "&"), blanks included. */
    int separator(int i) {
        int at = i;
        boolean comma = false;
        int behind = blank(i);
        if (at(behind) == ',' && behind - i <= 1) {
            comma = true;
            at = behind + 1;
        }
        int next = blank(at);
        int word = next > at ? anyWord(next, "and", "or") : NO;
        if (word != NO && at(word) == '/') {
            int second = anyWord(word + 1, "or", "and");
            word = second == NO ? word : second;
        }
        if (word == NO && at(next) == '&') {
            word = next + 1;
        }
        if (word != NO) {
            int end = blank(word);
            return end > word ? end : NO;
        }
        return comma && next > at ? next : NO;
    }

    /** Reads what joins the ends of a range, a dash or "through", blanks included. */
    int rangeSign(int i) {
        int at = blank(i);
        if (Chars.isDash(at(at))) {
            boolean tight = at == i;
            int next = blank(at + 1);
            return tight == (next == at + 1) || at(at) != '-' ? next : NO;
        }
        return at > i ? throughWord(at) : NO;
    }

    /** Reads "through", "thru" or "to" and the blank behind. */
    int throughWord(int i) {
        int end = anyWord(i, "through", "thru", "to");
        return end == NO || blank(end) == end ? NO : blank(end);
    }

    /** Whether a word or number may begin at {@code i}. */
    boolean startsToken(int i) {
        return !Chars.isLetterOrDigit(at(i - 1));
    }

    /** The word of letters at {@code i} in lower case; empty where there is none. */
    String lowerWord(int i) {
        return slice(i, Math.min(letters(i), i + 40)).toLowerCase(Locale.ROOT);
    }

    /** The word of letters that ends just before the blanks before {@code i}, in lower case. */
    String lowerWordBefore(int i) {
        int end = i;
        while (end > 0 && i - end < WIDEST_BLANK && (Chars.isBlank(at(end - 1)) || at(end - 1) == '.')) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < 24 && Chars.isLetter(at(start - 1))) {
            start--;
        }
        return slice(start, end).toLowerCase(Locale.ROOT);
    }
}
