package dev.ibid.ingest.pdf;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms by which lines are told apart: bullets, numbered headings, captions, entries of a table of contents. */
final class Forms {
    static final Pattern BULLET = Pattern.compile("^([•◦▪‣·●○■□➢✓–—*-])\\s+(?=\\S)");
    static final Pattern NUMBERED_ITEM =
            Pattern.compile("^(?:\\(([0-9]{1,2}|[a-z]|[ivx]{1,4})\\)|([0-9]{1,2}|[a-z])[.)])\\s+(?=\\S)");
    static final Pattern CAPTION = Pattern.compile(
            "^(?:Figure|Fig\\.|Table|Box|Chart|Exhibit|FIGURE|TABLE|BOX|Abbildung|Tabelle)\\s*[A-Z]?[0-9IVX]+(?:\\.[0-9]+)?\\s*(?:[:.|–—-]|$)\\s*.*");
    static final Pattern FIGURE_CAPTION = Pattern.compile("^(?:Figure|Fig\\.|FIGURE|Chart|Exhibit|Abbildung)\\b.*");
    private static final Pattern NUMBERED_HEADING = Pattern.compile(
            "^(?:(\\d{1,2}(?:\\.\\d{1,2}){0,4})\\.?|([A-Z](?:\\.\\d{1,2}){1,3})\\.?|([IVX]{1,5})\\.|([A-H])\\.)\\s+\\p{Lu}.*");
    private static final Pattern PAGE = Pattern.compile("\\s*\\d{1,4}\\s*");
    private static final int MIN_LEADERS = 4;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;][\"”’)\\]⁰¹²³⁴-⁹]*$");

    private Forms() {}

    /** {@return how deep the number of a heading goes: 1 for "2.", 3 for "2.2.1"; 0 if there is none} */
    static int headingDepth(String text) {
        Matcher m = NUMBERED_HEADING.matcher(text);
        if (!m.matches()) {
            return 0;
        }
        String number = m.group(1) != null ? m.group(1) : m.group(2);
        return number == null ? 1 : number.split("\\.", -1).length;
    }

    /** {@return whether a line is one of a table of contents: words, at least four leader dots, a page number} */
    static boolean isContentsEntry(String text) {
        int end = leadersEnd(text);
        return end > 0 && PAGE.matcher(text.substring(end)).matches();
    }

    /**
     * {@return one past the first run of four dots or more, blanks between them allowed; -1 if there is none}
     *
     * <p>By hand, because a regular expression for it recurses once a dot.
     */
    static int leadersEnd(String text) {
        int dots = 0;
        int end = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                dots++;
                end = i + 1;
            } else if (!Character.isWhitespace(c)) {
                if (dots >= MIN_LEADERS) {
                    return end;
                }
                dots = 0;
            }
        }
        return dots >= MIN_LEADERS ? end : -1;
    }

    static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(text).matches();
    }

    static boolean isBullet(String text) {
        return BULLET.matcher(text).find();
    }

    /** {@return whether the text has letters of Unicode's mathematical alphabets or signs of formulas, and few words} */
    static boolean isFormula(String text) {
        long signs = text.codePoints()
                .filter(c -> (c >= 0x1D400 && c <= 0x1D7FF) || (c >= 0x2200 && c <= 0x22FF && c != 0x2212))
                .count();
        return signs > 0 && wordShare(text) < 0.5 && text.length() < 400;
    }

    /** {@return the letters of Unicode's mathematical alphabets as plain ones, so that they can be searched for} */
    static String plainLetters(String text) {
        if (text.codePoints().noneMatch(c -> c >= 0x1D400 && c <= 0x1D7FF)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean letter = c >= 0x1D400 && c <= 0x1D7FF;
            out.append(
                    letter ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC) : Character.toString(c));
        });
        return out.toString();
    }

    /** {@return the share of characters in words of three letters or more, which prose is made of and formulas are not} */
    static double wordShare(String text) {
        int inWords = 0;
        int run = 0;
        int visible = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter =
                    i < text.length() && Character.isLetter(text.charAt(i)) && !Character.isSurrogate(text.charAt(i));
            if (letter) {
                run++;
            } else {
                inWords += run >= 3 ? run : 0;
                run = 0;
            }
            visible += i < text.length() && !Character.isWhitespace(text.charAt(i)) ? 1 : 0;
        }
        return visible == 0 ? 0 : (double) inWords / visible;
    }
}
