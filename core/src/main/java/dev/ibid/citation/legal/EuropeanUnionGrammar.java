package dev.ibid.citation.legal;

import java.util.Set;

/** Numbered acts of the European Union: "Regulation (EU) 2022/2065", "Directive 95/46/EC", "CELEX 32022R2065". */
final class EuropeanUnionGrammar implements Grammar {
    @Override
    public Set<String> anchors() {
        return Set.of(
                "regulation",
                "regulations",
                "directive",
                "directives",
                "decision",
                "decisions",
                "common",
                "joint",
                "recommendation",
                "celex");
    }

    @Override
    public int read(Passage p, int start, int wordEnd, Findings found) {
        if (!Chars.isUpper(p.at(start)) || isNational(p, start)) {
            return Passage.NO;
        }
        if (p.word(start, "celex") != Passage.NO) {
            return celex(p, start, wordEnd, found);
        }
        int word = name(p, start, wordEnd);
        if (word == Passage.NO) {
            return Passage.NO;
        }
        int at = overBracket(p, p.blank(word));
        int number = p.numberSign(at);
        int from = start;
        int end = Passage.NO;
        while (true) {
            int last = act(p, number);
            if (last == Passage.NO) {
                return end;
            }
            String key = "eu:" + key(p, number);
            found.add(from, last, "intl", key);
            end = last;
            int next = p.separator(end);
            if (next == Passage.NO) {
                return end;
            }
            from = next;
            number = p.numberSign(overBracket(p, next));
        }
    }

    private static int name(Passage p, int start, int wordEnd) {
        return switch (p.lowerWord(start)) {
            case "common" -> p.words(start, "common", "position");
            case "joint" -> p.words(start, "joint", "action");
            default -> wordEnd;
        };
    }

    /** Governments number their own regulations and decisions the same way. */
    private static boolean isNational(Passage p, int start) {
        return switch (p.lowerWordBefore(start)) {
            case "government",
                    "presidential",
                    "ministerial",
                    "minister",
                    "ministry",
                    "cabinet",
                    "president",
                    "bank",
                    "national",
                    "federal" -> true;
            default -> false;
        };
    }

    private static int overBracket(Passage p, int at) {
        if (p.at(at) != '(') {
            return at;
        }
        int end = at + 1;
        while (end - at < 16 && (Chars.isLetter(p.at(end)) || p.at(end) == ',' || p.at(end) == ' ')) {
            end++;
        }
        return p.at(end) == ')' ? p.blank(end + 1) : at;
    }

    /** Reads "2022/2065", "428/2009", "95/46/EC", "2008/944/CFSP". */
    private static int act(Passage p, int at) {
        int first = p.digits(at);
        if (first == at || first - at > 4 || p.at(first) != '/') {
            return Passage.NO;
        }
        int second = p.digits(first + 1);
        if (second == first + 1 || second - first > 5 || Chars.isLetter(p.at(second))) {
            return Passage.NO;
        }
        if (!isYear(p, at, first) && !isYear(p, first + 1, second)) {
            return Passage.NO;
        }
        if (p.at(second) == '/' && Chars.isUpper(p.at(second + 1))) {
            int suffix = p.letters(second + 1);
            return suffix - second <= 8 ? suffix : second;
        }
        return p.at(second) == '/' ? Passage.NO : second;
    }

    private static boolean isYear(Passage p, int start, int end) {
        long value = SectionNumber.value(p, start);
        return (end - start == 4 && value >= 1950 && value < 2100) || (end - start == 2 && value >= 52);
    }

    private static String key(Passage p, int at) {
        return p.slice(at, p.digits(p.digits(at) + 1));
    }

    /** A CELEX number of sector 3 holds the year, a letter for the kind of act, and the number. */
    private static int celex(Passage p, int start, int wordEnd, Findings found) {
        int at = p.numberSign(p.blank(p.at(wordEnd) == ':' ? wordEnd + 1 : wordEnd));
        if (p.at(at) == ':') {
            at = p.blank(at + 1);
        }
        boolean shape =
                p.at(at) == '3' && p.digits(at) == at + 5 && Chars.isUpper(p.at(at + 5)) && p.digits(at + 6) == at + 10;
        if (!shape) {
            return Passage.NO;
        }
        found.add(start, at + 10, "intl", "eu:" + p.slice(at + 1, at + 5) + "/" + SectionNumber.value(p, at + 6));
        return at + 10;
    }
}
