package dev.ibid.citation.legal;

import java.util.Set;

/** Agency dockets and regulation identifier numbers: "Docket No. 190517-0003", "RIN 0694-AJ23". */
final class DocketGrammar implements Grammar {
    private static final int LONGEST = 40;

    @Override
    public Set<String> anchors() {
        return Set.of("docket", "dockets", "doc", "docs", "dkt", "rin", "rins", "regulation", "regulatory");
    }

    @Override
    public int read(Passage p, int start, int wordEnd, Findings found) {
        char first = (char) (p.at(start) | 0x20);
        return first == 'r' ? rin(p, start, found) : docket(p, start, found);
    }

    private static int docket(Passage p, int start, Findings found) {
        boolean isDoc = p.anyWord(start, "doc", "docs") != Passage.NO;
        int name = p.abbreviation(start, "docket", "dockets", "doc", "docs", "dkt");
        if (name == Passage.NO || (isDoc && isOtherDocument(p, start))) {
            return Passage.NO;
        }
        int number = p.numberSign(name);
        boolean plural = number > name && p.slice(name, number).contains("s");
        int id = p.abbreviation(number, "id", "ids");
        int at = id == Passage.NO ? number : p.numberSign(id);
        if (p.at(at) == ':') {
            at = p.blank(at + 1);
        }
        boolean announced = number > name || id != Passage.NO;
        if (isDoc && !announced) {
            return Passage.NO;
        }
        int end = number(p, at, announced);
        if (end == Passage.NO) {
            return Passage.NO;
        }
        found.add(start, end, "docket", "docket:" + Ranges.plain(p.slice(at, end)));
        return further(p, end, plural, found);
    }

    private static int further(Passage p, int behind, boolean plural, Findings found) {
        int end = behind;
        while (true) {
            int next = p.separator(end);
            int from = next == Passage.NO ? 0 : p.numberSign(next);
            int last = next == Passage.NO ? Passage.NO : number(p, from, plural);
            boolean isOther = last == Passage.NO
                    || !Reporters.STANDARD.at(p, p.blank(last)).isNone()
                    || (p.slice(from, last).indexOf('-') < 0
                            && p.slice(from, last).indexOf('–') < 0
                            && !plural);
            if (isOther) {
                return end;
            }
            found.add(next, last, "docket", "docket:" + Ranges.plain(p.slice(from, last)));
            end = last;
        }
    }

    /** "FR Doc. 2022-21658" and "Treaty Doc. No. 105-51" are numbered documents of other kinds. */
    private static boolean isOtherDocument(Passage p, int start) {
        return switch (p.lowerWordBefore(start)) {
            case "fr",
                    "treaty",
                    "h",
                    "s",
                    "exec",
                    "ex",
                    "un",
                    "gao",
                    "sen",
                    "house",
                    "senate",
                    "reg",
                    "register",
                    "ecf",
                    "dkt" -> true;
            default -> false;
        };
    }

    /** Letters, digits and hyphens with at least one digit; without "No." also with a hyphen, as in BIS-2022-0025. */
    private static int number(Passage p, int at, boolean announced) {
        int end = at;
        boolean digit = false;
        boolean hyphen = false;
        while (end - at < LONGEST) {
            char c = p.at(end);
            boolean joins = ((Chars.isDash(c) && c != '—') || c == '/' || c == '.' || c == '_')
                    && Chars.isLetterOrDigit(p.at(end + 1))
                    && end > at;
            if (!joins && !Chars.isDigit(c) && !Chars.isUpper(c) && !(Chars.isLower(c) && digit)) {
                break;
            }
            digit |= Chars.isDigit(c);
            hyphen |= Chars.isDash(c);
            end++;
        }
        return digit && (announced || hyphen) && !Chars.isLetterOrDigit(p.at(end)) ? end : Passage.NO;
    }

    private static int rin(Passage p, int start, Findings found) {
        int at = p.anyWord(start, "rin", "rins");
        if (at == Passage.NO) {
            at = inFull(p, start);
        } else if (p.at(start) != 'R' || p.at(start + 1) != 'I') {
            return Passage.NO;
        }
        if (at == Passage.NO) {
            return Passage.NO;
        }
        int number = p.numberSign(p.blank(at));
        if (p.at(number) == ':') {
            number = p.blank(number + 1);
        }
        int end = rinNumber(p, number);
        int from = start;
        int behind = Passage.NO;
        while (end != Passage.NO) {
            found.add(from, end, "rin", "rin:" + Ranges.plain(p.slice(number, end)));
            behind = end;
            int next = p.separator(end);
            if (next == Passage.NO) {
                break;
            }
            from = next;
            number = next;
            end = rinNumber(p, next);
        }
        return behind;
    }

    private static int inFull(Passage p, int start) {
        int words = p.words(start, "regulation", "identifier", "number");
        words = words == Passage.NO ? p.words(start, "regulatory", "information", "number") : words;
        if (words == Passage.NO) {
            return Passage.NO;
        }
        int open = p.blank(words);
        return p.at(open) == '(' && p.word(open + 1, "rin") == open + 4 && p.at(open + 4) == ')' ? open + 5 : words;
    }

    private static int rinNumber(Passage p, int at) {
        boolean shape = p.digits(at) == at + 4
                && Chars.isDash(p.at(at + 4))
                && Chars.isUpper(p.at(at + 5))
                && Chars.isUpper(p.at(at + 6))
                && p.digits(at + 7) == at + 9;
        return shape && !Chars.isLetter(p.at(at + 9)) ? at + 9 : Passage.NO;
    }
}
