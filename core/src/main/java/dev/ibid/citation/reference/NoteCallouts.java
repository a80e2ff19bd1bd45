package dev.ibid.citation.reference;

import dev.ibid.document.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds marks that point to notes: {@code [^3]}, raised digits, and digits glued to a mark of punctuation or, where they go
 * on the count of the notes, to a word ({@code rule.12 The}).
 */
final class NoteCallouts {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern MARK = Pattern.compile("\\[\\^([\\w-]{1,20})\\](?!:)"
            + "|([⁰¹²³⁴-⁹]{1,4}(?:[,⁻–]\\s?[⁰¹²³⁴-⁹]{1,4}){0,10})"
            + "|(?<=[\\p{L}”’\")\\]%][.,;:!?])(\\d{1,3})(?=\\s|$|[)\\]])"
            + "|(?<=[.,;:!?][”’\")])(\\d{1,3})(?=\\s|$)"
            + "|(?<=\\p{Ll}{3})(\\d{1,3})(?=[\\s.,;:]|$)");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?i)(?:\\b(?:no|nos|vol|sec|art|para|p|pp|fig|ch|eq|app|v|ver|table|cong|div|stat|supp|reg|fed|rev|ed|pt|cl)|\\b\\p{L})[.,;:]$");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final ReferenceList list;
    /** Whether the document tells its marks from numbers; then a plain digit is no mark. */
    private final boolean explicit;

    private int last;

    NoteCallouts(ReferenceList list, String text) {
        this.list = list;
        explicit = list.noteMarks().stream()
                .anyMatch(mark -> text.contains("[^" + mark + "]") || text.contains(raise(mark)));
    }

    private static String raise(String mark) {
        StringBuilder raised = new StringBuilder();
        mark.chars().forEach(c -> raised.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : (char) c));
        return raised.toString();
    }

    void find(Span zone, Callouts out) {
        if (list.noteMarks().isEmpty()) {
            return;
        }
        Matcher mark = MARK.matcher(out.text()).region(zone.start(), zone.end());
        mark.useTransparentBounds(true);
        while (mark.find()) {
            if (mark.group(1) != null) {
                point(mark.group(1), new Span(mark.start(), mark.end()), out);
            } else if (mark.group(2) != null) {
                raised(mark.group(2), mark.start(), out);
            } else if (!explicit) {
                glued(mark, zone, out);
            }
        }
    }

    private void raised(String signs, int at, Callouts out) {
        StringBuilder plain = new StringBuilder(signs);
        for (int i = 0; i < plain.length(); i++) {
            int digit = RAISED.indexOf(plain.charAt(i));
            if (digit >= 0) {
                plain.setCharAt(i, (char) ('0' + digit));
            }
        }
        Matcher number = DIGITS.matcher(plain);
        while (number.find()) {
            point(number.group(), new Span(at + number.start(), at + number.end()), out);
        }
    }

    private void glued(Matcher mark, Span zone, Callouts out) {
        String digits = mark.group();
        boolean afterWord = mark.group(5) != null;
        boolean next = Integer.parseInt(digits) == last + 1;
        String before = out.text().substring(Math.max(zone.start(), mark.start() - 8), mark.start());
        boolean plausible =
                afterWord ? next : !ABBREVIATION.matcher(before).find() && opensAfter(out.text(), mark.end(), before);
        if (plausible && list.noteMarks().contains(digits)) {
            point(digits, new Span(mark.start(), mark.end()), out);
        }
    }

    /** After a full stop a new sentence must follow, or the digits belong to what they are glued to. */
    private static boolean opensAfter(String text, int at, String before) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next == text.length() || before.indexOf('.') < 0 || !Character.isLowerCase(text.charAt(next));
    }

    private void point(String sign, Span span, Callouts out) {
        if (!list.noteMarks().contains(sign)) {
            return;
        }
        if (DIGITS.matcher(sign).matches()) {
            last = Integer.parseInt(sign.length() > 4 ? "0" : sign);
        }
        List<Integer> references = list.noted().getOrDefault(sign, List.of());
        out.add(span, references, "", references.isEmpty() ? "note " + sign + " names no source" : "");
    }
}
