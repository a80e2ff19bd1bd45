package dev.ibid.citation.reference;

import dev.ibid.document.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names with years: {@code (Guo et al., 2024a,b; Allen 2022, 14)}, {@code Guo et al. (2024)} and, where the
 * reference list bears it out, {@code Allen 2022}. One callout a year: the first of several has the names in its span, the
 * others only their year or letter. Pinpoints stand behind the span.
 */
final class AuthorYearCallouts {
    private static final String YEAR = "(?:1[5-9]|20)\\d\\d";
    private static final Pattern FIRST_YEAR =
            Pattern.compile("(?<![\\d.,/-])" + YEAR + "([a-z])?(?![\\p{L}\\d%]|[.,]\\d)");
    private static final Pattern FURTHER = Pattern.compile(
            ",?\\s?(?:and\\s|&\\s)?(?:(" + YEAR + "[a-z]?)(?![\\p{L}\\d])|(?<=[a-z],?\\s?)([a-z])(?![\\p{L}\\d]))");
    private static final Pattern PINPOINT = Pattern.compile(
            "\\s?[,:]\\s?((?:(?:pp?\\.|chap\\.|ch\\.|chs\\.|sec\\.|para\\.|fig\\.|table|at|§+)\\s?)?\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?(?:ff?\\.)?)(?=\\s?[);,\\].]|\\s?$)");
    /** Groups longer than this are asides that hold a year, not citations. */
    private static final int LONGEST_GROUP = 1200;
    /** Names longer than this are no names. */
    private static final int LONGEST_NAMES = 140;

    private final CalloutNames names;
    private final AuthorYears known;

    AuthorYearCallouts(AuthorYears known) {
        this.known = known;
        names = new CalloutNames(known);
    }

    void find(Span zone, Callouts out) {
        if (known.isEmpty()) {
            return;
        }
        Matcher year = FIRST_YEAR.matcher(out.text()).region(zone.start(), zone.end());
        year.useTransparentBounds(true);
        int from = zone.start();
        while (year.find()) {
            if (year.start() < from) {
                continue;
            }
            from = Math.max(year.end(), at(year, from, zone, out));
        }
    }

    /** Reads the callout whose first year was met; returns where to go on. */
    private int at(Matcher year, int from, Span zone, Callouts out) {
        String text = out.text();
        int start = opening(text, year.start(), Math.max(from, year.start() - LONGEST_NAMES));
        int before = skipBlankBack(text, year.start(), from);
        boolean narrative = before > from && (text.charAt(before - 1) == '(' || text.charAt(before - 1) == '[');
        CalloutNames.Naming naming = narrative
                ? names.before(text, Math.max(from, before - 1 - LONGEST_NAMES), before - 1, year.group())
                : names.within(text, start, year.start(), year.group());
        if (naming == null) {
            return year.end();
        }
        return emit(naming, year, narrative, zone, out);
    }

    private int emit(CalloutNames.Naming naming, Matcher year, boolean narrative, Span zone, Callouts out) {
        String text = out.text();
        String stem = year.group().substring(0, 4);
        int end = year.end();
        int start = naming.start();
        String value = year.group();
        String missing = "no entry for " + naming.shown() + " " + value;
        while (true) {
            Matcher further = FURTHER.matcher(text).region(end, Math.min(zone.end(), end + 12));
            further.useTransparentBounds(true);
            boolean more = further.lookingAt();
            Matcher pin = PINPOINT.matcher(text).region(end, Math.min(zone.end(), end + 40));
            String pinpoint = !more && pin.lookingAt() ? pin.group(1) : "";
            int stop = pinpoint.isEmpty() ? end : pin.end();
            boolean closes =
                    narrative && !more && pinpoint.isEmpty() && end < zone.end() && ")]".indexOf(text.charAt(end)) >= 0;
            Span span = new Span(start, closes ? end + 1 : end);
            List<Integer> fit = known.find(naming.names(), naming.more(), value);
            out.addUnlessAmbiguous(span, fit, pinpoint, missing);
            if (!more) {
                return Math.max(stop, span.end());
            }
            String next = further.group(1) != null ? further.group(1) : stem + further.group(2);
            start = further.group(1) != null ? further.start(1) : further.start(2);
            stem = next.substring(0, 4);
            value = next;
            end = further.end();
            missing = "no entry for " + naming.shown() + " " + value.toLowerCase(Locale.ROOT);
        }
    }

    /** Start of the item that holds a year: behind the parenthesis, bracket or semicolon before it, or as far as names reach. */
    private static int opening(String text, int year, int from) {
        int limit = Math.max(from, year - LONGEST_GROUP);
        for (int i = year - 1; i >= limit; i--) {
            char c = text.charAt(i);
            if (c == '('
                    || c == '['
                    || c == ';'
                    || c == ')'
                    || c == ']'
                    || (c == '\n' && i > 0 && text.charAt(i - 1) == '\n')) {
                return i + 1;
            }
        }
        return limit;
    }

    private static int skipBlankBack(String text, int at, int from) {
        int i = at;
        while (i > from && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
