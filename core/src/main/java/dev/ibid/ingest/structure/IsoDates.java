package dev.ibid.ingest.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as people and metadata write them into ISO 8601, no more exact than they are given. */
public final class IsoDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern ISO = Pattern.compile("\\b((?:18|19|20)\\d\\d)-(\\d\\d)(?:-(\\d\\d))?(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("\\bD:((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)");
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:18|19|20)\\d\\d)\\b");
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("\\b(\\d{1,2})\\.?\\s+" + MONTH + ",?\\s+((?:18|19|20)\\d\\d)\\b");
    private static final Pattern MONTH_YEAR = Pattern.compile("\\b" + MONTH + ",?\\s+((?:18|19|20)\\d\\d)\\b");
    private static final Pattern YEAR = Pattern.compile("^((?:18|19|20)\\d\\d)$");

    private IsoDates() {}

    /**
     * {@return the first date in the text as {@code 2024-10-22}, {@code 2024-10} or {@code 2024}; empty if there is none
     * or it names no real day}
     *
     * @param text a metadata value or a printed line
     */
    public static Optional<String> find(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        Matcher m = ISO.matcher(lower);
        if (m.find()) {
            return m.group(3) == null ? month(m.group(1), m.group(2)) : day(m.group(1), m.group(2), m.group(3));
        }
        m = COMPACT.matcher(text.strip());
        if (m.find()) {
            return day(m.group(1), m.group(2), m.group(3));
        }
        m = MONTH_DAY_YEAR.matcher(lower);
        if (m.find()) {
            return day(m.group(3), monthNumber(m.group(1)), m.group(2));
        }
        m = DAY_MONTH_YEAR.matcher(lower);
        if (m.find()) {
            return day(m.group(3), monthNumber(m.group(2)), m.group(1));
        }
        m = MONTH_YEAR.matcher(lower);
        if (m.find()) {
            return month(m.group(2), monthNumber(m.group(1)));
        }
        m = YEAR.matcher(lower);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    private static String monthNumber(String name) {
        return Integer.toString(MONTHS.indexOf(name.substring(0, 3)) + 1);
    }

    private static Optional<String> month(String year, String month) {
        int number = Integer.parseInt(month);
        return number >= 1 && number <= 12
                ? Optional.of(String.format(Locale.ROOT, "%s-%02d", year, number))
                : Optional.of(year);
    }

    private static Optional<String> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
