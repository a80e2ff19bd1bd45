package dev.ibid.citation.legal;

import java.util.List;

/** Citations of the Code of Federal Regulations whose title stands before them, and lists behind a designator. */
final class CodeOfRegulations {
    /** Behind "15 CFR". */
    int behindTitle(Passage p, int start, int at, String title, Findings found) {
        int next = p.blank(p.at(at) == ',' ? at + 1 : at);
        if (title.equals("3")) {
            int compilation = compilation(p, start, next, found);
            if (compilation != Passage.NO) {
                return compilation;
            }
        }
        CfrList list = new CfrList(p, title);
        if (!list.read(start, next)) {
            return Passage.NO;
        }
        add(list.items(), title, found);
        return list.end();
    }

    static void add(List<Provision> items, String title, Findings found) {
        for (Provision item : items) {
            String stated = item.title().isEmpty() ? title : item.title();
            found.add(
                    item.start(),
                    item.end(),
                    "cfr",
                    CfrKey.of(stated.isEmpty() ? CfrKey.NO_TITLE : stated, item.path()));
        }
    }

    /** Title 3 is cited by the year of its compilation and the page: "3 CFR, 1971-1975 Comp., p. 559". */
    private static int compilation(Passage p, int start, int at, Findings found) {
        int part = p.anyWord(at, "part", "parts");
        int years = part == Passage.NO ? at : overPart(p, part);
        int end = p.digits(years);
        if (end - years != 4) {
            return Passage.NO;
        }
        String span = p.slice(years, end);
        if (Chars.isDash(p.at(end)) && Chars.isDigit(p.at(end + 1))) {
            int last = p.digits(end + 1);
            span = span + "-" + p.slice(end + 1, last);
            end = last;
        }
        int word = p.blank(p.at(end) == ',' ? end + 1 : end);
        int comp = p.abbreviation(word, "comp", "comps", "compilation");
        int supp = p.abbreviation(word, "supp", "supplement");
        if (comp == Passage.NO && supp == Passage.NO) {
            return Passage.NO;
        }
        String path = span + (comp == Passage.NO ? "-supp" : "-comp");
        return page(p, start, comp == Passage.NO ? supp : comp, path, found);
    }

    private static int overPart(Passage p, int word) {
        int number = p.blank(word);
        int end = p.digits(number);
        int dash = p.blank(p.at(end) == ',' ? end + 1 : end);
        return Chars.isDash(p.at(dash)) ? p.blank(dash + 1) : dash;
    }

    private static int page(Passage p, int start, int behind, String path, Findings found) {
        int at = p.at(behind) == ',' ? p.blank(behind + 1) : behind;
        int sign = p.abbreviation(at, "p", "pp", "page", "pages", "pg", "at");
        int number = sign == Passage.NO ? at : sign;
        int end = sign == Passage.NO ? number : p.digits(number);
        if (end == number) {
            int whole = behind;
            while (Chars.isBlank(p.at(whole - 1))) {
                whole--;
            }
            found.add(start, whole, "cfr", CfrKey.of("3", path));
            return whole;
        }
        String page = p.slice(number, end);
        if (Chars.isDash(p.at(end)) && Chars.isDigit(p.at(end + 1))) {
            end = p.digits(end + 1);
        }
        found.add(start, end, "cfr", CfrKey.of("3", path + "/" + page));
        return end;
    }
}
