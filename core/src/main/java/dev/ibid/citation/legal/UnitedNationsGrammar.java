package dev.ibid.citation.legal;

import java.util.Set;

/** Resolutions of the Security Council and General Assembly, and treaties by number in a treaty series. */
final class UnitedNationsGrammar implements Grammar {
    @Override
    public Set<String> anchors() {
        return Set.of(
                "unscr",
                "unscrs",
                "un",
                "u",
                "united",
                "security",
                "unsc",
                "unga",
                "s",
                "sc",
                "a",
                "general",
                "tias",
                "t",
                "treaty");
    }

    @Override
    public int read(Passage p, int start, int wordEnd, Findings found) {
        if (!Chars.isUpper(p.at(start))) {
            return Passage.NO;
        }
        char first = p.at(start);
        if (first == 'T') {
            return treaty(p, start, found);
        }
        int symbol = symbol(p, start, wordEnd, found);
        if (symbol != Passage.NO) {
            return symbol;
        }
        int council = council(p, start);
        if (council != Passage.NO) {
            return numbers(p, start, council, found);
        }
        int assembly = assembly(p, start);
        return assembly == Passage.NO ? Passage.NO : assemblyNumber(p, start, assembly, found);
    }

    /** "S/RES/1373 (2001)", "A/RES/78/241". */
    private static int symbol(Passage p, int start, int wordEnd, Findings found) {
        boolean council = p.at(start) == 'S';
        if (wordEnd != start + 1
                || !p.slice(start + 1, Math.min(p.length(), start + 6)).equals("/RES/")) {
            return Passage.NO;
        }
        int number = start + 6;
        int end = p.digits(number);
        if (end == number) {
            return Passage.NO;
        }
        if (council) {
            found.add(start, end, "intl", "unscr:" + p.slice(number, end));
            return end;
        }
        int last = p.at(end) == '/' ? p.digits(end + 1) : end;
        found.add(start, last, "resolution", "unga:" + p.slice(number, last));
        return last;
    }

    /** Reads the words before the number of a resolution of the Security Council. */
    private static int council(Passage p, int start) {
        int abbreviated = p.anyWord(start, "unscr", "unscrs");
        if (abbreviated != Passage.NO) {
            int again = p.anyWord(p.blank(abbreviated), "resolution", "resolutions");
            return p.blank(again == Passage.NO ? abbreviated : again);
        }
        int at = overNations(p, start);
        int council = p.words(at, "security", "council");
        if (council == Passage.NO) {
            int sc = p.initials(at, "SC");
            council = p.word(start, "unsc") == Passage.NO ? sc : p.word(start, "unsc");
        }
        if (council == Passage.NO) {
            return Passage.NO;
        }
        int next = overBracket(p, p.blank(p.at(council) == '.' ? council + 1 : council));
        next = p.word(next, "s") != Passage.NO ? p.blank(next + 1) : next;
        int resolution = p.abbreviation(next, "resolution", "resolutions", "res");
        return resolution == Passage.NO ? Passage.NO : overBracket(p, resolution);
    }

    private static int overNations(Passage p, int start) {
        int un = p.initials(start, "UN");
        un = un == Passage.NO ? p.words(start, "united", "nations") : un;
        return un == Passage.NO ? start : overBracket(p, p.blank(un));
    }

    private static int overBracket(Passage p, int at) {
        if (p.at(at) != '(') {
            return at;
        }
        int close = p.letters(at + 1);
        return close - at <= 8 && p.at(close) == ')' ? p.blank(close + 1) : at;
    }

    private static int numbers(Passage p, int start, int at, Findings found) {
        int from = start;
        int number = p.numberSign(at);
        int behind = Passage.NO;
        while (true) {
            int end = p.digits(number);
            boolean isNumber =
                    end > number && end - number <= 4 && !Chars.isLetterOrDigit(p.at(end)) && p.at(end) != '/';
            if (!isNumber
                    || (behind != Passage.NO
                            && !Reporters.STANDARD.at(p, p.blank(end)).isNone())) {
                return behind;
            }
            found.add(from, end, "intl", "unscr:" + p.slice(number, end));
            behind = end;
            int next = p.separator(overYear(p, end));
            if (next == Passage.NO || end - number > p.digits(next) - next + 1) {
                return behind;
            }
            from = next;
            number = next;
        }
    }

    /** Skips the year in brackets that often stands behind the number. */
    private static int overYear(Passage p, int end) {
        int open = p.blank(end);
        return p.at(open) == '(' && p.digits(open + 1) == open + 5 && p.at(open + 5) == ')' ? open + 6 : end;
    }

    private static int assembly(Passage p, int start) {
        int at = overNations(p, start);
        int assembly = p.words(at, "general", "assembly");
        assembly = assembly == Passage.NO ? p.word(start, "unga") : assembly;
        if (assembly == Passage.NO) {
            return Passage.NO;
        }
        return p.abbreviation(p.blank(assembly), "resolution", "resolutions", "res");
    }

    private static int assemblyNumber(Passage p, int start, int at, Findings found) {
        int number = p.numberSign(at);
        int end = p.digits(number);
        if (end == number || end - number > 4) {
            return Passage.NO;
        }
        int last = p.at(end) == '/' ? p.digits(end + 1) : end;
        int session = p.blank(end);
        if (last == end && p.at(session) == '(') {
            int close = session + 1;
            while (Chars.isUpper(p.at(close)) || p.at(close) == '-') {
                close++;
            }
            last = p.at(close) == ')' && close > session + 1 ? close + 1 : end;
        }
        found.add(start, last, "resolution", "unga:" + Ranges.plain(p.slice(number, last)));
        return last;
    }

    /** "TIAS 2978", "T.I.A.S. No. 2978", "Treaty Doc. No. 105-51". */
    private static int treaty(Passage p, int start, Findings found) {
        int tias = p.initials(start, "TIAS");
        if (tias != Passage.NO) {
            int number = p.numberSign(p.blank(tias));
            int end = p.grouped(number);
            if (end == Passage.NO) {
                return Passage.NO;
            }
            if (p.at(end) == '-' && Chars.isDigit(p.at(end + 1))) {
                end = p.digits(end + 1);
            }
            found.add(start, end, "intl", "tias:" + p.number(number, end));
            return end;
        }
        int treaty = p.word(start, "treaty");
        int doc = treaty == Passage.NO ? Passage.NO : p.abbreviation(p.blank(treaty), "doc", "document");
        int number = doc == Passage.NO ? 0 : p.numberSign(doc);
        int end = doc == Passage.NO ? Passage.NO : p.digits(number);
        if (end == Passage.NO || end == number || !Chars.isDash(p.at(end)) || !Chars.isDigit(p.at(end + 1))) {
            return Passage.NO;
        }
        int last = p.digits(end + 1);
        boolean senate = p.at(start - 1) == ' '
                && p.at(start - 2) == '.'
                && p.at(start - 3) == 'S'
                && !Chars.isLetter(p.at(start - 4));
        found.add(senate ? start - 3 : start, last, "intl", "tdoc:" + Ranges.plain(p.slice(number, last)));
        return last;
    }
}
