package dev.ibid.citation.graph;

import java.util.List;

/**
 * How title, authors and year make a confidence: the likeness of the titles times a factor for the authors times a factor
 * for the year. The factors are chosen so that a title alone is enough only if it is whole and long, that authors who
 * disagree always forbid, and that a wrong year alone turns a match into a candidate.
 */
final class MatchRule {
    /** From here on a match counts: a whole title, if nothing contradicts it, or a title with some noise and an author. */
    static final double ACCEPTED = 0.80;

    /** Below this a document is not worth showing as a candidate. */
    static final double SHOWN = 0.45;

    /** The best must lead by this, or the two are equally likely and neither is taken. */
    static final double LEAD = 0.05;

    /** A title that stands word for word in a longer text is a little less sure than one that was set apart. */
    static final double IN_TEXT = 0.95;

    /** Author and year alone fit too many works: shown, never taken. */
    static final double AUTHOR_AND_YEAR = 0.5;

    /** Shorter titles ("Annual report") belong to many works; they need an author and the year. */
    static final int TELLING_WORDS = 4;

    private static final double AUTHORS_UNKNOWN = 0.90;
    private static final double AUTHORS_DIFFER = 0.55;
    private static final double YEAR_UNKNOWN = 0.95;

    /** Online and print editions, and fiscal years, are often a year apart. */
    private static final double YEAR_BESIDE = 0.97;

    private static final double YEAR_DIFFERS = 0.75;
    private static final double SHORT_TITLE_ALONE = 0.75;

    /** In shorter names one letter makes another name (Wang, Yang). */
    private static final int LEAST_NOISY = 5;

    private MatchRule() {}

    /** Whether two statements about one work agree. */
    enum Agreement {
        AGREE,
        NEARLY,
        UNKNOWN,
        DIFFER
    }

    static double confidence(double title, int words, Agreement authors, Agreement year) {
        double score = title
                * switch (authors) {
                    case AGREE, NEARLY -> 1;
                    case UNKNOWN -> AUTHORS_UNKNOWN;
                    case DIFFER -> AUTHORS_DIFFER;
                }
                * switch (year) {
                    case AGREE -> 1;
                    case NEARLY -> YEAR_BESIDE;
                    case UNKNOWN -> YEAR_UNKNOWN;
                    case DIFFER -> YEAR_DIFFERS;
                };
        boolean alone = authors != Agreement.AGREE || year == Agreement.UNKNOWN;
        return words < TELLING_WORDS && alone ? Math.min(score, SHORT_TITLE_ALONE) : score;
    }

    static Agreement years(int a, int b) {
        if (a == 0 || b == 0) {
            return Agreement.UNKNOWN;
        }
        return a == b ? Agreement.AGREE : Math.abs(a - b) == 1 ? Agreement.NEARLY : Agreement.DIFFER;
    }

    /** Agrees if any surname or institution is the same: lists are cut by "et al." and reordered. */
    static Agreement authors(List<String> cited, List<String> own) {
        if (cited.isEmpty() || own.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        for (String a : cited) {
            for (String b : own) {
                if (sameName(a, b)) {
                    return Agreement.AGREE;
                }
            }
        }
        return Agreement.DIFFER;
    }

    private static boolean sameName(String a, String b) {
        return a.equals(b) || (Math.min(a.length(), b.length()) >= LEAST_NOISY && oneLetterApart(a, b));
    }

    /** One letter wrong, missing or too many, as from OCR. */
    private static boolean oneLetterApart(String a, String b) {
        if (a.length() > b.length()) {
            return oneLetterApart(b, a);
        }
        if (b.length() - a.length() > 1) {
            return false;
        }
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        int rest = a.length() == b.length() ? i + 1 : i;
        return i == a.length() || a.regionMatches(rest, b, i + 1, a.length() - rest);
    }

    static String because(double title, Agreement authors, Agreement year) {
        return "title " + Math.round(title * 100) + " %, authors " + words(authors) + ", year "
                + (year == Agreement.NEARLY ? "one apart" : words(year));
    }

    private static String words(Agreement agreement) {
        return switch (agreement) {
            case AGREE -> "agree";
            case NEARLY -> "nearly agree";
            case UNKNOWN -> "unknown";
            case DIFFER -> "differ";
        };
    }
}
