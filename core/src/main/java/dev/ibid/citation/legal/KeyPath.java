package dev.ibid.citation.legal;

import java.util.ArrayList;
import java.util.List;

/**
 * A key taken apart for comparison.
 *
 * @param head scheme and title or volume: {@code cfr:15}
 * @param steps from the outside in: part, section, paragraphs; {@code "744", ".21", "(a)"}
 * @param range the key of the second end, empty if the key is no range
 */
record KeyPath(String head, List<String> steps, String range) {
    KeyPath {
        steps = List.copyOf(steps);
    }

    static KeyPath of(String key) {
        int range = key.indexOf("..");
        String first = range < 0 ? key : key.substring(0, range);
        first = first.endsWith("+") ? first.substring(0, first.length() - 1) : first;
        int colon = first.indexOf(':');
        int slash = first.indexOf('/');
        String scheme = first.substring(0, Math.max(colon, 0));
        boolean titled = (scheme.equals("cfr") || scheme.equals("usc")) && slash > 0;
        int body = titled ? slash : colon;
        String rest = first.substring(body + 1);
        boolean nested = titled || scheme.equals("eccn") || scheme.equals("wassenaar");
        List<String> steps = nested ? steps(rest, !scheme.equals("usc")) : List.of(rest);
        return new KeyPath(first.substring(0, Math.max(body, 0)), steps, range < 0 ? "" : key.substring(range + 2));
    }

    /** Whether the steps of this key are the first of another's, or the other lies between the ends of this range. */
    boolean contains(KeyPath other) {
        if (!range.isEmpty()) {
            return between(other);
        }
        if (!other.range.isEmpty()) {
            return isPrefix(steps, other.steps) && other.steps.size() > steps.size();
        }
        return isPrefix(steps, other.steps);
    }

    private static boolean isPrefix(List<String> outer, List<String> inner) {
        return outer.size() <= inner.size() && inner.subList(0, outer.size()).equals(outer);
    }

    /** The other end is compared at the last step of the first: parts with parts, sections with sections. */
    private boolean between(KeyPath other) {
        List<String> end = steps(range, !head.startsWith("usc"));
        int depth = steps.size() - 1;
        if (other.steps.size() <= depth || !other.steps.subList(0, depth).equals(steps.subList(0, depth))) {
            return false;
        }
        String last = end.getLast();
        String low = steps.get(depth);
        String at = other.steps.get(depth);
        return shape(low) == shape(at) && order(low, at) <= 0 && order(at, last) <= 0;
    }

    private static int shape(String step) {
        int first = 0;
        while (first < step.length() && !Chars.isLetterOrDigit(step.charAt(first))) {
            first++;
        }
        return first == step.length() || Chars.isDigit(step.charAt(first)) ? 0 : 1;
    }

    /** Numbers by value, then letters by length and alphabet. */
    private static int order(String left, String right) {
        long a = number(left);
        long b = number(right);
        if (a != b) {
            return Long.compare(a, b);
        }
        String x = letters(left);
        String y = letters(right);
        return x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
    }

    private static long number(String step) {
        long value = 0;
        boolean any = false;
        for (int i = 0; i < step.length(); i++) {
            char c = step.charAt(i);
            if (Chars.isDigit(c) && value < 1_000_000_000L) {
                value = value * 10 + (c - '0');
                any = true;
            } else if (any) {
                break;
            }
        }
        return value;
    }

    private static String letters(String step) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < step.length(); i++) {
            char c = step.charAt(i);
            if (Chars.isLetter(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static List<String> steps(String rest, boolean points) {
        List<String> steps = new ArrayList<>();
        StringBuilder step = new StringBuilder();
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            boolean opens = c == '(' || c == '/' || (points && c == '.');
            if (opens && !step.isEmpty()) {
                steps.add(step.toString());
                step.setLength(0);
            }
            if (c != '/') {
                step.append(c);
            }
        }
        if (!step.isEmpty()) {
            steps.add(step.toString());
        }
        return steps.isEmpty() ? List.of("") : steps;
    }
}
