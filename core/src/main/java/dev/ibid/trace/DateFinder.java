package dev.ibid.trace;

import dev.ibid.document.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds dates and turns each into the range of days it may mean, written {@code yyyymmdd}: "October 2023" is 20231001 to
 * 20231031, so that two dates agree where their ranges meet. A date without a year is written {@code mmdd}.
 */
final class DateFinder {
    private static final String MONTH = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?:[a-z]{1,6})?\\.?";
    private static final Pattern DATE =
            Pattern.compile("\\b" + MONTH + "\\s+(\\d{1,2})(?!\\d)(?:,?\\s+((?:19|20)\\d{2})\\b)?"
                    + "|\\b(\\d{1,2})\\s+" + MONTH + "(?:,?\\s+((?:19|20)\\d{2})\\b)?"
                    + "|\\b" + MONTH + "(?:\\s+of)?,?\\s+((?:19|20)\\d{2})\\b"
                    + "|\\b((?:19|20)\\d{2})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\p{L}\\p{N}$€£.,:/-])((?:19|20)\\d{2})(?![\\p{L}\\p{N}:/-]|[.,]\\d)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private DateFinder() {}

    static List<Found> find(String text, IdentifierMask mask) {
        List<Found> dates = new ArrayList<>();
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (!mask.covers(span)) {
                dates.add(date(matcher, span));
            }
        }
        Matcher years = YEAR.matcher(text);
        while (years.find()) {
            Span span = new Span(years.start(), years.end());
            boolean taken =
                    mask.covers(span) || dates.stream().anyMatch(d -> d.span().overlaps(span));
            if (!taken && isYear(text, span)) {
                dates.add(year(span, Integer.parseInt(years.group(1))));
            }
        }
        dates.sort((a, b) -> a.span().compareTo(b.span()));
        return dates;
    }

    private static Found date(Matcher m, Span span) {
        if (m.group(9) != null) {
            return day(
                    span, Integer.parseInt(m.group(9)), Integer.parseInt(m.group(10)), Integer.parseInt(m.group(11)));
        }
        if (m.group(7) != null) {
            int first = Integer.parseInt(m.group(8)) * 10_000 + month(m.group(7)) * 100;
            return new Found(span, BigDecimal.valueOf(first + 1L), BigDecimal.valueOf(first + 31L), "");
        }
        boolean american = m.group(1) != null;
        int month = month(american ? m.group(1) : m.group(5));
        int day = Integer.parseInt(american ? m.group(2) : m.group(4));
        String year = american ? m.group(3) : m.group(6);
        if (year == null) {
            BigDecimal value = BigDecimal.valueOf(month * 100L + day);
            return new Found(span, value, value, "month-day");
        }
        return day(span, Integer.parseInt(year), month, day);
    }

    private static Found day(Span span, int year, int month, int day) {
        BigDecimal value = BigDecimal.valueOf(year * 10_000L + month * 100L + day);
        return new Found(span, value, value, "");
    }

    private static Found year(Span span, int year) {
        return new Found(span, BigDecimal.valueOf(year * 10_000L + 101), BigDecimal.valueOf(year * 10_000L + 1231), "");
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    /** A four-digit number is a count where a plural follows and nothing before it says that it is a year. */
    private static boolean isYear(String text, Span span) {
        String before = text.substring(0, span.start());
        if (before.matches(
                "(?s).*\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Tt]o|[Oo]f|[Dd]uring|[Bb]efore|[Aa]fter|the|[Ee]arly|[Ll]ate|[Mm]id|year)[\\s-]$")) {
            return !text.substring(span.end()).matches("(?s)\\s+(?:or more|GB|gigabytes|percent|%).*");
        }
        return !text.substring(span.end()).matches("(?s)[ -](?:\\p{L}[\\p{L}\\d]*[ -]){0,2}\\p{L}+s\\b.*")
                && !before.matches("(?s).*\\b(?:is|was|are|were|than|at|about)\\s$");
    }

    /** A date and the days it may mean. */
    record Found(Span span, BigDecimal low, BigDecimal high, String unit) {}
}
