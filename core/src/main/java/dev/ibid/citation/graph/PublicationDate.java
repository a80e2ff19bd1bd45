package dev.ibid.citation.graph;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exact as it is stated.
 *
 * @param year year; 0 if unknown
 * @param month 1 to 12; 0 if unknown
 * @param day 1 to 31; 0 if unknown
 */
public record PublicationDate(int year, int month, int day) {
    /** A date of which nothing is known. */
    public static final PublicationDate UNKNOWN = new PublicationDate(0, 0, 0);

    private static final Pattern ISO =
            Pattern.compile("\\b(1[5-9]\\d\\d|20\\d\\d)-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?\\b");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,/])(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,9}");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)([12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\\d)");

    /**
     * {@return the first date in a text: ISO 8601, "October 22, 2024", "22 Oct. 2024", "2024a" and the like;
     * {@link #UNKNOWN} if there is no year from 1500 to 2099}
     *
     * @param text a date as printed
     */
    public static PublicationDate parse(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return new PublicationDate(
                    number(iso.group(1)), number(iso.group(2)), iso.group(3) == null ? 0 : number(iso.group(3)));
        }
        Matcher year = YEAR.matcher(text);
        if (!year.find()) {
            return UNKNOWN;
        }
        int month = month(text);
        Matcher day = DAY.matcher(text.substring(0, year.start()) + " " + text.substring(year.end()));
        return new PublicationDate(number(year.group(1)), month, month > 0 && day.find() ? number(day.group(1)) : 0);
    }

    private static int month(String text) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            for (Month month : Month.values()) {
                String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
                if (name.regionMatches(true, 0, word.group(), 0, word.group().length())) {
                    return month.getValue();
                }
            }
        }
        return 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** {@return ISO 8601, as exact as known; empty if nothing is} */
    public String iso() {
        if (year == 0) {
            return "";
        }
        String text = String.format(Locale.ROOT, "%04d", year);
        if (month > 0) {
            text += String.format(Locale.ROOT, "-%02d", month);
        }
        return month > 0 && day > 0 ? text + String.format(Locale.ROOT, "-%02d", day) : text;
    }
}
