package dev.ibid.citation.graph;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of numbered parts: numbers by value, letters by the alphabet, roman numerals by value where the ends of a range
 * show that they are roman. Parts of different make ("21" and "supp-4") have no order and are in no range.
 */
final class PartOrder {
    private static final Pattern PIECES = Pattern.compile("\\d+|\\D+");
    private static final Pattern ROMAN = Pattern.compile("\\(?(x{0,3})(ix|iv|v?i{0,3})\\)?");
    private static final List<String> UNITS = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

    private PartOrder() {}

    static boolean atLeast(List<String> lower, List<String> other) {
        return compare(lower, other, 1) <= 0;
    }

    static boolean atMost(List<String> upper, List<String> other) {
        return compare(upper, other, -1) >= 0;
    }

    /** Compares as far as {@code end} goes: section 412.3 is in part 412. */
    private static int compare(List<String> end, List<String> other, int unordered) {
        for (int i = 0; i < end.size(); i++) {
            String a = end.get(i);
            String b = other.get(i);
            if (!comparable(a, b)) {
                return unordered;
            }
            int order = compare(a, b);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static boolean comparable(String a, String b) {
        return Character.isDigit(a.charAt(0)) == Character.isDigit(b.charAt(0)) && label(a).equals(label(b));
    }

    /** "subpart-" of "subpart-B": subparts and supplements are counted apart. */
    private static String label(String part) {
        int hyphen = part.indexOf('-');
        return hyphen > 0 && Character.isLetter(part.charAt(0)) ? part.substring(0, hyphen) : "";
    }

    private static int compare(String a, String b) {
        int x = roman(a);
        int y = roman(b);
        if (x > 0 && y > 0 && (isSurelyRoman(a) || isSurelyRoman(b))) {
            return Integer.compare(x, y);
        }
        Matcher left = PIECES.matcher(a);
        Matcher right = PIECES.matcher(b);
        while (left.find()) {
            if (!right.find()) {
                return 1;
            }
            int order = comparePieces(left.group(), right.group());
            if (order != 0) {
                return order;
            }
        }
        return right.find() ? -1 : 0;
    }

    private static int comparePieces(String a, String b) {
        if (!Character.isDigit(a.charAt(0)) || !Character.isDigit(b.charAt(0))) {
            return a.compareToIgnoreCase(b);
        }
        String x = a.replaceFirst("^0+(?=.)", "");
        String y = b.replaceFirst("^0+(?=.)", "");
        return x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
    }

    private static boolean isSurelyRoman(String part) {
        String letters = part.replaceAll("[()]", "");
        return letters.equals("i") || letters.length() > 1;
    }

    private static int roman(String part) {
        Matcher matcher = ROMAN.matcher(part.toLowerCase(Locale.ROOT));
        return matcher.matches() ? matcher.group(1).length() * 10 + UNITS.indexOf(matcher.group(2)) : 0;
    }
}
