package dev.ibid.citation.legal;

/** The second end of a range, read behind the first. */
final class Ranges {
    private static final End NONE = new End(Passage.NO, "");

    private Ranges() {}

    /**
     * @param end behind the range
     * @param joined what the key of the first end goes on with, {@code ..} included
     */
    record End(int end, String joined) {
        boolean isNone() {
            return end == Passage.NO;
        }
    }

    /** Numbers are written with plain hyphens in keys. */
    static String plain(String number) {
        StringBuilder out = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (Chars.isDash(c)) {
                out.append('-');
            } else if (!Chars.isBlank(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    static End ofSections(Passage p, int behind, String section, Paragraphs paragraphs) {
        int to = p.rangeSign(behind);
        if (to == Passage.NO) {
            return NONE;
        }
        if (p.at(to) == '(') {
            Paragraphs last = Paragraphs.read(p, to);
            return paragraphs.canBeFollowedBy(last) ? new End(last.end(), ".." + last.printed()) : NONE;
        }
        Designator.At again = Designator.at(p, to);
        int from = again.kind() == Designator.SECTION ? again.end() : to;
        int number = SectionNumber.cfr(p, from);
        if (number != Passage.NO) {
            Paragraphs last = Paragraphs.read(p, number);
            return new End(Math.max(number, last.end()), ".." + plain(p.slice(from, number)) + last.printed());
        }
        return shortened(p, behind, to, section);
    }

    /** "831.1801 through 1808" and "22.171–.176" leave the part out of the second end. */
    private static End shortened(Passage p, int behind, int to, String section) {
        int digits = p.at(to) == '.' ? to + 1 : to;
        int end = p.digits(digits);
        boolean isNumber = end > digits && end - digits <= 5 && !Chars.isLetterOrDigit(p.at(end));
        boolean isTo = p.word(p.blank(behind), "to") != Passage.NO;
        if (!isNumber || isTo || (p.at(end) == '.' && Chars.isDigit(p.at(end + 1))) || p.at(end) == '%') {
            return NONE;
        }
        int point = section.lastIndexOf('.');
        String last = p.slice(digits, end);
        long left = leading(section.substring(point + 1));
        if (Long.parseLong(last) > left) {
            return new End(end, ".." + section.substring(0, point + 1) + last);
        }
        return to == behind + 1 && p.at(to) != '.' ? new End(end, "-" + last) : NONE;
    }

    private static long leading(String digits) {
        int end = 0;
        while (end < digits.length() && end < 9 && Chars.isDigit(digits.charAt(end))) {
            end++;
        }
        return end == 0 ? 0 : Long.parseLong(digits.substring(0, end));
    }

    /** Parts of title 41 have hyphens in their numbers ("part 60-1"); elsewhere a hyphen joins a range. */
    static End ofParts(Passage p, int start, int behind, boolean plural, String title) {
        int to = p.rangeSign(behind);
        int end = to == Passage.NO ? Passage.NO : SectionNumber.part(p, to);
        if (end == Passage.NO) {
            return NONE;
        }
        boolean tight = to == behind + 1;
        long left = SectionNumber.value(p, start);
        boolean hyphenated = tight
                && (SectionNumber.value(p, to) <= left
                        || (title.equals("41") && left < 300)
                        || (!plural && title.isEmpty()));
        if (!hyphenated) {
            return new End(end, ".." + p.slice(to, end));
        }
        String number = "-" + p.slice(to, end);
        int second = p.rangeSign(end);
        int first = second == Passage.NO ? Passage.NO : SectionNumber.part(p, second);
        if (first == Passage.NO || p.at(first) != '-' || SectionNumber.part(p, first + 1) == Passage.NO) {
            return new End(end, number);
        }
        int last = SectionNumber.part(p, first + 1);
        return new End(last, number + ".." + p.slice(second, last));
    }

    /** The second end of a range of sections of the United States Code; a shortened one is written out. */
    static End ofCode(Passage p, int behind, String section, Paragraphs paragraphs) {
        int to = p.rangeSign(behind);
        if (to == Passage.NO) {
            return NONE;
        }
        if (p.at(to) == '(') {
            Paragraphs last = Paragraphs.read(p, to);
            return paragraphs.canBeFollowedBy(last) ? new End(last.end(), ".." + last.printed()) : NONE;
        }
        if (p.at(to) == '§') {
            to = Designator.at(p, to).end();
        }
        int digits = p.digits(to);
        if (digits == to) {
            int letters = p.letters(to);
            boolean suffix = letters > to && letters - to <= 3 && to == behind + 1 && !Chars.isDigit(p.at(letters));
            boolean lettered = Chars.isLetter(section.charAt(section.length() - 1)) && paragraphs.isEmpty();
            return suffix && lettered ? new End(letters, ".." + base(section) + p.slice(to, letters)) : NONE;
        }
        int end = SectionNumber.usc(p, to);
        if (end == Passage.NO || !Reporters.STANDARD.at(p, p.blank(end)).isNone()) {
            return NONE;
        }
        String last = plain(p.slice(to, end));
        String left = section.substring(0, base(section).length());
        String full = last;
        if (digits - to < left.length()) {
            full = left.substring(0, left.length() - (digits - to)) + last;
        }
        Paragraphs more = Paragraphs.read(p, end);
        boolean ordered = leading(full) >= leading(section);
        boolean isTo = to > behind + 1 && p.word(p.blank(behind), "to") != Passage.NO && digits - to < left.length();
        return ordered && !isTo ? new End(Math.max(end, more.end()), ".." + full + more.printed()) : NONE;
    }

    private static String base(String section) {
        int end = 0;
        while (end < section.length() && Chars.isDigit(section.charAt(end))) {
            end++;
        }
        return section.substring(0, end);
    }
}
