package dev.ibid.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a date in ISO 8601, perhaps without day or month, may mean.
 *
 * @param first first day as yyyymmdd
 * @param last last day as yyyymmdd
 */
public record IsoDate(int first, int last) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T.*)?");

    /**
     * {@return the days of a date; empty if it is none}
     *
     * @param date {@code 2024-10-22}, {@code 2024-10} or {@code 2024}; a time of day is passed over
     */
    public static Optional<IsoDate> parse(String date) {
        Matcher matcher = FORM.matcher(date);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            if (matcher.group(2) == null) {
                return Optional.of(new IsoDate(year * 10000 + 101, year * 10000 + 1231));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
            if (matcher.group(3) == null) {
                return Optional.of(new IsoDate(number(month.atDay(1)), number(month.atEndOfMonth())));
            }
            int day = number(month.atDay(Integer.parseInt(matcher.group(3))));
            return Optional.of(new IsoDate(day, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(LocalDate day) {
        return day.getYear() * 10000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }
}
