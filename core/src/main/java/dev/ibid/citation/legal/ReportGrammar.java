package dev.ibid.citation.legal;

import java.util.Set;

/** Numbered reports: of the Congressional Research Service, of GAO, and of committees of Congress. */
final class ReportGrammar implements Grammar {
    private static final String TYPE = "report";

    @Override
    public Set<String> anchors() {
        return Set.of("crs", "gao", "h", "s", "house", "senate", "conf");
    }

    @Override
    public int read(Passage p, int start, int wordEnd, Findings found) {
        if (!Chars.isUpper(p.at(start))) {
            return Passage.NO;
        }
        return switch (p.lowerWord(start)) {
            case "crs" -> research(p, start, wordEnd, found);
            case "gao" -> accountability(p, start, wordEnd, found);
            default -> committee(p, start, found);
        };
    }

    /** "CRS Report R47558", "CRS In Focus IF11627", "CRS, R48642". */
    private static int research(Passage p, int start, int wordEnd, Findings found) {
        int at = p.blank(p.at(wordEnd) == ',' ? wordEnd + 1 : wordEnd);
        for (int words = 0; words < 5; words++) {
            int letters = p.letters(at);
            int digits = p.digits(letters);
            boolean isNumber = letters > at && letters - at <= 3 && Chars.isUpper(p.at(at)) && digits - letters == 5;
            if (isNumber && !Chars.isLetterOrDigit(p.at(digits))) {
                found.add(start, digits, TYPE, "crs:" + p.slice(at, digits));
                return digits;
            }
            if (letters == at) {
                return Passage.NO;
            }
            at = p.blank(p.at(letters) == '.' ? letters + 1 : letters);
        }
        return Passage.NO;
    }

    /** "GAO-24-106282", "GAO/NSIAD-97-24". */
    private static int accountability(Passage p, int start, int wordEnd, Findings found) {
        char sign = p.at(wordEnd);
        if (sign != '-' && sign != '/' && sign != '–') {
            return Passage.NO;
        }
        int at = wordEnd + 1;
        int end = at;
        while (Chars.isDigit(p.at(end)) || Chars.isUpper(p.at(end)) || isJoint(p, end)) {
            end++;
        }
        boolean numbered = Chars.isDigit(p.at(end - 1)) || Chars.isUpper(p.at(end - 1));
        if (end - at < 5 || !numbered || !p.slice(at, end).chars().anyMatch(c -> Chars.isDigit((char) c))) {
            return Passage.NO;
        }
        found.add(start, end, TYPE, "gao:" + Ranges.plain(p.slice(at, end)));
        return end;
    }

    private static boolean isJoint(Passage p, int i) {
        return (Chars.isDash(p.at(i)) || p.at(i) == '/') && Chars.isLetterOrDigit(p.at(i + 1));
    }

    /** "H.R. Rep. No. 95-950", "S. Rept. 93-1280", "H. Rept. 117-88", "Conf. Rep. No. 99-841". */
    private static int committee(Passage p, int start, Findings found) {
        boolean senate = p.at(start) == 'S';
        int house = p.initials(start, "HR");
        int at = house == Passage.NO ? p.abbreviation(start, "h", "s", "house", "senate", "conf") : p.blank(house);
        int conference = at == Passage.NO ? Passage.NO : p.abbreviation(at, "conf");
        at = conference == Passage.NO ? at : conference;
        int report = at == Passage.NO ? Passage.NO : p.abbreviation(at, "rep", "rept", "report");
        if (report == Passage.NO) {
            return Passage.NO;
        }
        int number = p.numberSign(report);
        int congress = p.digits(number);
        if (congress == number || !Chars.isDash(p.at(congress)) || !Chars.isDigit(p.at(congress + 1))) {
            return Passage.NO;
        }
        int end = p.digits(congress + 1);
        String head = senate ? "srpt:" : "hrpt:";
        found.add(start, end, TYPE, head + Ranges.plain(p.slice(number, end)));
        return end;
    }
}
