package dev.ibid.citation.legal;

import java.util.Set;

/** Federal executive orders and numbered proclamations, with lists: "E.O. 13276, 13274, and 13231". */
final class PresidentialGrammar implements Grammar {
    /** Orders of the federal government that are still cited have four or five digits; the first series had fewer. */
    private static final int FEWEST_ORDER_DIGITS = 4;

    private static final int FEWEST_PROCLAMATION_DIGITS = 3;
    private static final int MOST_DIGITS = 5;

    @Override
    public Set<String> anchors() {
        return Set.of("executive", "exec", "e", "eo", "eos", "proclamation", "proclamations", "proc");
    }

    @Override
    public int read(Passage p, int start, int wordEnd, Findings found) {
        boolean proclamation = (p.at(start) | 0x20) == 'p';
        if (proclamation ? !Chars.isUpper(p.at(start)) : isForeign(p, start)) {
            return Passage.NO;
        }
        int at = proclamation ? proclamation(p, start) : order(p, start);
        if (at == Passage.NO) {
            return Passage.NO;
        }
        return list(p, start, p.numberSign(at), proclamation, found);
    }

    private static int proclamation(Passage p, int start) {
        return p.abbreviation(start, "proclamation", "proclamations", "proc");
    }

    private static int order(Passage p, int start) {
        int initials = p.initials(start, "EO");
        if (initials == Passage.NO && p.at(start) == 'E' && p.at(start + 1) == 'O') {
            initials = p.at(start + 2) == 's' ? start + 3 : Chars.isDigit(p.at(start + 2)) ? start + 2 : Passage.NO;
        }
        if (initials != Passage.NO) {
            int end = p.at(initials) == 's' ? initials + 1 : initials;
            return p.at(end) == '-' ? end + 1 : p.blank(end);
        }
        int executive = p.abbreviation(start, "executive", "exec");
        int order = executive == Passage.NO ? Passage.NO : p.abbreviation(executive, "order", "orders", "ord");
        if (order == Passage.NO) {
            return Passage.NO;
        }
        if (p.at(order) != '(') {
            return order;
        }
        int inner = p.initials(order + 1, "EO");
        int close = inner == Passage.NO ? Passage.NO : p.at(inner) == 's' ? inner + 1 : inner;
        return close != Passage.NO && p.at(close) == ')' ? p.blank(close + 1) : Passage.NO;
    }

    /** States and other countries have executive orders too. */
    private static boolean isForeign(Passage p, int start) {
        return switch (p.lowerWordBefore(start)) {
            case "governor",
                    "gubernatorial",
                    "governors",
                    "california",
                    "philippine",
                    "philippines",
                    "kenyan",
                    "liberian" -> true;
            default -> false;
        };
    }

    private static int list(Passage p, int start, int at, boolean proclamation, Findings found) {
        int fewest = proclamation ? FEWEST_PROCLAMATION_DIGITS : FEWEST_ORDER_DIGITS;
        int end = number(p, at, fewest);
        if (end == Passage.NO) {
            return Passage.NO;
        }
        String head = proclamation ? "proc:" : "eo:";
        String first = p.number(at, end);
        found.add(start, end, "eo", head + first);
        while (true) {
            int next = p.separator(end);
            int from = next == Passage.NO ? 0 : p.numberSign(next);
            int last = next == Passage.NO ? Passage.NO : number(p, from, Math.max(fewest, first.length() - 1));
            if (last == Passage.NO
                    || isYear(p, from, last)
                    || !Reporters.STANDARD.at(p, p.blank(last)).isNone()) {
                return end;
            }
            found.add(next, last, "eo", head + p.number(from, last));
            end = last;
        }
    }

    private static int number(Passage p, int at, int fewest) {
        int end = p.grouped(at);
        if (end == Passage.NO
                || Chars.isLetterOrDigit(p.at(end))
                || (p.at(end) == '.' && Chars.isDigit(p.at(end + 1)))) {
            return Passage.NO;
        }
        int digits = p.number(at, end).length();
        return digits < fewest || digits > MOST_DIGITS || p.at(end) == '-' ? Passage.NO : end;
    }

    private static boolean isYear(Passage p, int at, int end) {
        return end - at == 4 && SectionNumber.value(p, at) >= 1900 && SectionNumber.value(p, at) < 2100;
    }
}
