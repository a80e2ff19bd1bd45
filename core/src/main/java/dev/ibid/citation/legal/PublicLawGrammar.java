package dev.ibid.citation.legal;

import java.util.Set;

/** Public laws: "Pub. L. 104-13", "Public Laws 93-638 and 94-142", "Public Act No. 320, 74th Congress". */
final class PublicLawGrammar implements Grammar {
    @Override
    public Set<String> anchors() {
        return Set.of("public", "pub", "publ", "p", "pl");
    }

    @Override
    public int read(Passage p, int start, int wordEnd, Findings found) {
        int at = name(p, start);
        if (at == Passage.NO) {
            return Passage.NO;
        }
        int number = p.numberSign(at);
        int end = law(p, start, number, found);
        while (end != Passage.NO) {
            int next = p.separator(end);
            int further = next == Passage.NO ? Passage.NO : hyphenated(p, next, found);
            if (further == Passage.NO) {
                return end;
            }
            end = further;
        }
        return Passage.NO;
    }

    private static int name(Passage p, int start) {
        int initials = p.initials(start, "PL");
        if (initials != Passage.NO) {
            return p.blank(initials);
        }
        int pub = p.abbreviation(start, "public", "pub");
        return pub == Passage.NO ? Passage.NO : p.abbreviation(pub, "law", "laws", "l", "act", "acts");
    }

    private static int law(Passage p, int start, int at, Findings found) {
        int end = p.digits(at);
        if (end == at || end - at > 3) {
            return Passage.NO;
        }
        int second = numberBehindDash(p, end);
        if (second != Passage.NO) {
            found.add(start, second, "publ", key(p, at, end, second));
            return second;
        }
        int comma = p.blank(p.at(end) == ',' ? end + 1 : end);
        int of = p.words(comma, "of", "the");
        Congress congress = Congress.read(p, of == Passage.NO ? comma : p.blank(of));
        if (congress.isNone()) {
            return Passage.NO;
        }
        found.add(start, congress.end(), "publ", "pl:" + congress.number() + "-" + p.slice(at, end));
        return congress.end();
    }

    private static int hyphenated(Passage p, int at, Findings found) {
        int end = p.digits(at);
        int second = end == at || end - at > 3 ? Passage.NO : numberBehindDash(p, end);
        if (second == Passage.NO || !Reporters.STANDARD.at(p, p.blank(second)).isNone()) {
            return Passage.NO;
        }
        found.add(at, second, "publ", key(p, at, end, second));
        return second;
    }

    private static String key(Passage p, int at, int end, int second) {
        return "pl:" + p.slice(at, end) + "-" + p.slice(secondStart(p, end), second);
    }

    private static int secondStart(Passage p, int end) {
        int dash = p.blank(end);
        return p.blank(dash + 1);
    }

    private static int numberBehindDash(Passage p, int end) {
        if (!Chars.isDash(p.at(p.blank(end)))) {
            return Passage.NO;
        }
        int at = secondStart(p, end);
        int last = p.digits(at);
        return last == at || last - at > 4 || Chars.isLetterOrDigit(p.at(last)) ? Passage.NO : last;
    }
}
