package dev.ibid.citation.legal;

/** What stands behind a volume and a reporter with pages: the Federal Register, Statutes at Large, cases, treaties. */
final class Pages {
    int read(Passage p, int start, int digits, Reporters.At reporter, Findings found) {
        int at = p.blank(reporter.end());
        if (p.at(at) == '¶') {
            at = p.blank(p.at(at + 1) == '¶' ? at + 2 : at + 1);
        } else if (p.at(at) == ',' || (reporter.family().equals("fr") && p.word(at, "at") != Passage.NO)) {
            at = Passage.NO;
        }
        if (at == Passage.NO || (at == reporter.end() && !p.slice(at - 1, at).equals("."))) {
            return shortForm(p, start, digits, reporter, found);
        }
        int end = page(p, at, reporter);
        if (end == Passage.NO || (reporter.flags().contains("strict") && !isClosed(p, end))) {
            return shortForm(p, start, digits, reporter, found);
        }
        String volume = p.number(start, digits);
        String family = reporter.family();
        boolean named = family.equals("fr") || family.equals("stat");
        String head = named
                ? family + ":" + volume + "/"
                : family.equals("case") || family.equals("opinion")
                        ? family + ":" + volume + "/" + reporter.key() + "/"
                        : reporter.key() + ":" + volume + "/";
        String page = Ranges.plain(p.number(at, end));
        int whole = pageRange(p, at, end);
        found.add(start, whole, family, head + page, pin(p, whole), "");
        return family.equals("fr") ? further(p, whole, head, found) : whole;
    }

    /** A page may have commas at the thousands; pages of the Statutes at Large may have parts: 3207-111, 2763A-125. */
    private static int page(Passage p, int at, Reporters.At reporter) {
        int end = p.grouped(at);
        if (end == Passage.NO || end - at > 10) {
            return Passage.NO;
        }
        if (reporter.family().equals("stat")) {
            if (Chars.isUpper(p.at(end)) && !Chars.isLetter(p.at(end + 1))) {
                end++;
            }
            if (Chars.isDash(p.at(end)) && Chars.isDigit(p.at(end + 1))) {
                int second = p.digits(end + 1);
                boolean isPart = Chars.isLetter(p.at(end - 1))
                        || (SectionNumber.value(p, end + 1) < SectionNumber.value(p, at) && p.at(end) == '-')
                        || (SectionNumber.value(p, end + 1) < SectionNumber.value(p, at) && second - end <= 4);
                end = isPart ? second : end;
            }
        }
        boolean goesOn = (p.at(end) == '.' && Chars.isDigit(p.at(end + 1))) || p.at(end) == '%';
        return goesOn || Chars.isLetterOrDigit(p.at(end)) ? Passage.NO : end;
    }

    /** A range of pages is one stretch; its first page is the key. */
    private static int pageRange(Passage p, int at, int end) {
        if (!Chars.isDash(p.at(end)) || !Chars.isDigit(p.at(end + 1))) {
            return end;
        }
        int last = p.grouped(end + 1);
        boolean later = last != Passage.NO
                && Long.parseLong(p.number(end + 1, Math.min(last, end + 12)))
                        > SectionNumber.value(p, at) % power(last - end - 1);
        return later && !Chars.isLetterOrDigit(p.at(last)) ? last : end;
    }

    private static long power(int digits) {
        long power = 1;
        for (int i = 0; i < Math.min(digits, 12); i++) {
            power *= 10;
        }
        return power;
    }

    private static boolean isClosed(Passage p, int end) {
        char c = p.at(end);
        if (c == 0 || ",;.)]:(–-\n\"”’".indexOf(c) >= 0) {
            return true;
        }
        int next = p.blank(end);
        return p.at(next) == '(' || p.at(next) == '[' || p.anyWord(next, "and", "or", "n") != Passage.NO;
    }

    /** A page behind a comma points into the source. */
    private static String pin(Passage p, int end) {
        int at = p.at(end) == ',' ? p.blank(end + 1) : Passage.NO;
        int last = at == Passage.NO ? Passage.NO : p.grouped(at);
        if (last == Passage.NO
                || last == at
                || !Reporters.STANDARD.at(p, p.blank(last)).isNone()) {
            return "";
        }
        boolean closed = ",;.)( \n".indexOf(p.at(last)) >= 0 || p.at(last) == 0 || Chars.isDash(p.at(last));
        return closed && last - at <= 7 && !isDesignator(p, last) ? p.slice(at, last) : "";
    }

    private static boolean isDesignator(Passage p, int end) {
        return Chars.isLetter(p.at(p.blank(end)));
    }

    /** After "and" a further page is a further document: "47 FR 14874 and 15557". */
    private static int further(Passage p, int end, String head, Findings found) {
        int behind = end;
        while (true) {
            int at = p.separator(behind);
            boolean isAnd = at != Passage.NO && Chars.isLetter(p.at(at - 2)) && p.at(behind) != ',';
            int last = isAnd ? p.grouped(at) : Passage.NO;
            if (last == Passage.NO
                    || last - at < 3
                    || Chars.isLetterOrDigit(p.at(last))
                    || Chars.isUpper(p.at(p.blank(last)))
                    || (Chars.isLower(p.at(p.blank(last))) && p.at(last) != ',')) {
                return behind;
            }
            found.add(at, last, "fr", head + p.number(at, last));
            behind = last;
        }
    }

    /** "467 U.S. at 842" points to a source cited in full before. */
    private static int shortForm(Passage p, int start, int digits, Reporters.At reporter, Findings found) {
        int at = p.blank(p.at(reporter.end()) == ',' ? reporter.end() + 1 : reporter.end());
        int word = p.word(at, "at");
        int page = word == Passage.NO ? 0 : p.blank(word);
        int end = word == Passage.NO ? Passage.NO : p.grouped(page);
        if (end == Passage.NO) {
            return Passage.NO;
        }
        String family = reporter.family();
        String head = family.equals("case") || family.equals("opinion")
                ? family + ":" + p.number(start, digits) + "/" + reporter.key() + "/"
                : family + ":" + p.number(start, digits) + "/";
        found.add(start, end, ShortForms.TYPE, ShortForms.PENDING + head, p.slice(page, end), "");
        return end;
    }
}
