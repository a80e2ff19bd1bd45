package dev.ibid.citation.reference;

import dev.ibid.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers in brackets that point to numbered entries: {@code [7]}, {@code [1, 3–5]}, {@code [12, p. 4]}. A list gives
 * one callout an item, the first with the opening bracket, the last with the closing one; a range gives one callout for each
 * entry it spans, all with the span of the range.
 */
final class NumericCallouts {
    private static final Pattern BRACKET = Pattern.compile(
            "\\[(\\d{1,4}(?:\\s?[-–—]\\s?\\d{1,4})?(?:\\s?[,;]\\s?\\d{1,4}(?:\\s?[-–—]\\s?\\d{1,4})?){0,40})"
                    + "(?:,\\s((?:pp?\\.\\s?|at\\s|ch\\.\\s?|sec\\.\\s?|§\\s?)[^\\]\\s][^\\]]{0,30}))?\\]");
    private static final Pattern ITEM = Pattern.compile("(\\d{1,4})(?:\\s?[-–—]\\s?(\\d{1,4}))?");
    /** A range wider than this is an interval, not a list of sources. */
    private static final int WIDEST = 60;

    private static final Pattern INTERVAL = Pattern.compile(
            "(?:∈|=|\\b(?:interval|range|between|from|scale|values?|scores?)(?: of| in)?)\\s*$",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, Integer> numbered;
    private final int highest;

    NumericCallouts(Map<String, Integer> numbered) {
        this.numbered = numbered;
        highest = numbered.keySet().stream()
                .filter(mark -> mark.matches("\\d{1,4}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    void find(Span zone, Callouts out) {
        if (highest == 0) {
            return;
        }
        Matcher bracket = BRACKET.matcher(out.text()).region(zone.start(), zone.end());
        while (bracket.find()) {
            if (mayCite(out.text(), bracket.start(), zone.start(), bracket.group(1))) {
                items(bracket, out);
            }
        }
    }

    /** Not an index as in {@code x[1]}, nor an interval; and at least one number must be that of an entry. */
    private boolean mayCite(String text, int at, int zoneStart, String numbers) {
        if (at > zoneStart) {
            char before = text.charAt(at - 1);
            boolean single = Character.isLetter(before)
                    && (at - 2 < zoneStart || !Character.isLetterOrDigit(text.charAt(at - 2)));
            if (single || before == '_' || before == '=' || before == '∈' || before == '^') {
                return false;
            }
        }
        if (INTERVAL.matcher(text.substring(Math.max(zoneStart, at - 24), at)).find()) {
            return false;
        }
        Matcher item = ITEM.matcher(numbers);
        boolean known = false;
        while (item.find()) {
            int first = Integer.parseInt(item.group(1));
            if (first == 0 || first > highest * 2) {
                return false;
            }
            known |= numbered.containsKey(Integer.toString(first));
        }
        return known;
    }

    private void items(Matcher bracket, Callouts out) {
        String text = out.text();
        List<int[]> items = new ArrayList<>();
        Matcher item = ITEM.matcher(text).region(bracket.start(1), bracket.end(1));
        while (item.find()) {
            int first = Integer.parseInt(item.group(1));
            int last = item.group(2) == null ? first : Integer.parseInt(item.group(2));
            items.add(new int[] {item.start(), item.end(), first, last});
        }
        String pinpoint = bracket.group(2) == null ? "" : bracket.group(2);
        for (int i = 0; i < items.size(); i++) {
            int[] numbers = items.get(i);
            boolean ends = i == items.size() - 1;
            Span span = new Span(i == 0 ? bracket.start() : numbers[0], ends ? bracket.end() : numbers[1]);
            targets(span, numbers[2], numbers[3], ends ? pinpoint : "", out);
        }
    }

    private void targets(Span span, int first, int last, String pinpoint, Callouts out) {
        List<Integer> found = new ArrayList<>();
        if (last >= first && last - first <= WIDEST) {
            for (int number = first; number <= last; number++) {
                Integer reference = numbered.get(Integer.toString(number));
                if (reference != null) {
                    found.add(reference);
                }
            }
        }
        boolean complete = found.size() == last - first + 1;
        String range = last == first ? "" : "entries " + first + " to " + last;
        String missing = last == first
                ? "no entry " + first
                : range + (found.isEmpty() ? ", none of which is there" : ", some missing");
        out.add(span, found, pinpoint, complete ? range : missing);
    }
}
