package dev.ibid.citation.legal;

import java.util.Set;

/** Bills and resolutions of Congress: "H.R. 3684", "S. 47 (116th Congress)", "H. Con. Res. 83, 118th Cong.". */
final class BillGrammar implements Grammar {
    private static final int MOST_DIGITS = 5;

    @Override
    public Set<String> anchors() {
        return Set.of("h", "s", "hr", "hres", "sres");
    }

    @Override
    public int read(Passage p, int start, int wordEnd, Findings found) {
        char house = p.at(start);
        boolean separated = p.at(start - 1) != '.' && p.at(start - 1) != '-' && p.at(start - 1) != '\'';
        if (!separated || (house != 'H' && house != 'S')) {
            return Passage.NO;
        }
        int at = kindEnd(p, start);
        if (at == Passage.NO) {
            return Passage.NO;
        }
        int number = p.numberSign(at);
        int end = p.digits(number);
        boolean plain = at == number;
        if (end == number || end - number > MOST_DIGITS || p.at(number) == '0' || (!plain && isSenate(p, start, at))) {
            return Passage.NO;
        }
        char behind = p.at(end);
        if (Chars.isLetterOrDigit(behind) || Chars.isDash(behind) || (behind == '.' && Chars.isDigit(p.at(end + 1)))) {
            return Passage.NO;
        }
        long value = SectionNumber.value(p, number);
        if (p.at(start + 1) == 'R' && end - number == 4 && value >= 1900 && value < 2100) {
            return Passage.NO; // "HR 2030": human resources, and a year
        }
        String kind = Ranges.plain(p.slice(start, at)).replace(".", "").toLowerCase(java.util.Locale.ROOT);
        Congress congress = congress(p, end);
        int last = congress.isNone() ? end : congress.end();
        String head = congress.isNone() ? "bill:" : "bill:" + congress.number() + "/";
        found.add(start, last, "bill", head + kind + "/" + p.slice(number, end));
        return last;
    }

    private static boolean isSenate(Passage p, int start, int at) {
        return p.at(start) == 'S' && at - start <= 3;
    }

    /** Reads the kind ("H.R.", "S.", "H.J. Res.") and its blank. */
    private static int kindEnd(Passage p, int start) {
        boolean senate = p.at(start) == 'S';
        if (!senate) {
            int bill = p.initials(start, "HR");
            if (bill != Passage.NO) {
                return p.blank(bill) == bill && p.at(bill - 1) != '.' ? Passage.NO : p.blank(bill);
            }
        }
        int at = start + 1;
        if (p.at(at) != '.') {
            return Passage.NO;
        }
        at = p.blank(at + 1);
        int joint = p.abbreviation(at, "j", "joint", "con", "concurrent");
        int resolution = p.abbreviation(joint == Passage.NO ? at : joint, "res", "resolution");
        if (resolution != Passage.NO) {
            return resolution;
        }
        return senate && at > start + 2 && Chars.isDigit(p.at(at)) ? at : Passage.NO;
    }

    /** The Congress, where it stands at once behind the number. */
    private static Congress congress(Passage p, int end) {
        int at = p.blank(end);
        if (p.at(end) == ',') {
            return Congress.read(p, p.blank(end + 1));
        }
        if (p.at(at) != '(') {
            return Congress.read(p, p.blank(at));
        }
        Congress inside = Congress.read(p, at + 1);
        if (inside.isNone()) {
            return inside;
        }
        return p.at(inside.end()) == ')'
                ? new Congress(inside.number(), inside.end() + 1)
                : new Congress("", Passage.NO);
    }
}
