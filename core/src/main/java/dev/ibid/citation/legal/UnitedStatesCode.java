package dev.ibid.citation.legal;

import java.util.ArrayList;
import java.util.List;

/** Citations of the United States Code: "15 U.S.C. 78m(d)", "section 706 of title 5", "44 U.S.C. chapter 35". */
final class UnitedStatesCode {
    /** Items read ahead before a title is known; drafters write a handful, and a cap keeps hostile lists linear. */
    static final int MOST_UNTITLED = 64;

    /** Behind "15 U.S.C.". */
    int behindTitle(Passage p, int start, int at, String title, Findings found) {
        int next = p.blank(p.at(at) == ',' ? at + 1 : at);
        int appendix = p.abbreviation(p.blank(at), "app", "appendix");
        String head = "usc:" + title + "/";
        List<Provision> items = new ArrayList<>();
        int end;
        if (appendix != Passage.NO) {
            head += "app";
            end = sections(
                    p,
                    start,
                    overSign(p, p.at(appendix) == ',' ? p.blank(appendix + 1) : appendix),
                    items,
                    Integer.MAX_VALUE);
            if (end == Passage.NO) {
                end = trimmed(p, appendix);
                found.add(start, end, "usc", head);
                return end;
            }
            head += "/";
        } else {
            end = chapters(p, start, next, items);
            end = end == Passage.NO ? sections(p, start, overSign(p, next), items, Integer.MAX_VALUE) : end;
        }
        if (end == Passage.NO) {
            return Passage.NO;
        }
        for (Provision item : items) {
            found.add(item.start(), item.end(), "usc", head + item.path());
        }
        return end;
    }

    /** At "section 706" or "chapter 35" with the title behind; {@link Passage#NO} if no title of the Code follows. */
    int beforeTitle(Passage p, int start, int at, Findings found) {
        List<Provision> items = new ArrayList<>();
        Designator.At d = Designator.at(p, at);
        int end = d.kind() == Designator.SECTION
                ? sections(p, start, d.end(), items, MOST_UNTITLED)
                : chapters(p, start, at, items);
        if (end == Passage.NO) {
            return Passage.NO;
        }
        TitleSuffix suffix = TitleSuffix.read(p, end);
        boolean roman = d.kind() != Designator.SECTION && !Chars.isDigit(p.at(d.end()));
        boolean isCode = suffix.system() == TitleSuffix.Source.USC
                || (suffix.system() == TitleSuffix.Source.UNNAMED
                        && !roman
                        && !InstrumentNames.follows(p, suffix.end()));
        if (!isCode) {
            return Passage.NO;
        }
        add(items, suffix, found);
        return suffix.end();
    }

    private static void add(List<Provision> items, TitleSuffix suffix, Findings found) {
        for (int i = 0; i < items.size(); i++) {
            Provision item = items.get(i);
            int end = i == items.size() - 1 ? suffix.end() : item.end();
            found.add(item.start(), end, "usc", "usc:" + suffix.title() + "/" + item.path());
        }
    }

    /** Skips "§", "sec." or "section". */
    private static int overSign(Passage p, int at) {
        Designator.At d = Designator.at(p, at);
        return d.kind() == Designator.SECTION ? d.end() : at;
    }

    private static int trimmed(Passage p, int end) {
        int at = end;
        while (Chars.isBlank(p.at(at - 1))) {
            at--;
        }
        return at;
    }

    /** Reads a list of sections from {@code at}; paths go to {@code items}. */
    static int sections(Passage p, int start, int at, List<Provision> items, int most) {
        return new CodeSections(p, items, most).read(start, at);
    }

    /** Reads "chapter 35", "chapters 1 and 3", "subchapter II of chapter 5". */
    private static int chapters(Passage p, int start, int at, List<Provision> items) {
        Designator.At d = Designator.at(p, at);
        if (d.kind() == Designator.SUBCHAPTER) {
            return subchapter(p, start, d.end(), items);
        }
        if (d.kind() != Designator.CHAPTER) {
            return Passage.NO;
        }
        Subdivisions chapters = new Subdivisions(p, Designator.CHAPTER, "");
        int end = chapters.readLabels(start, d.end());
        if (end == Passage.NO) {
            return Passage.NO;
        }
        items.addAll(chapters.items());
        int next = p.blank(p.at(end) == ',' ? end + 1 : end);
        Designator.At inner = Designator.at(p, next);
        int label = inner.kind() == Designator.SUBCHAPTER && next > end ? Labels.end(p, inner.end()) : Passage.NO;
        if (label == Passage.NO) {
            return end;
        }
        Provision last = items.removeLast();
        items.add(new Provision(last.start(), label, last.path() + "/subch-" + p.slice(inner.end(), label)));
        return label;
    }

    private static int subchapter(Passage p, int start, int at, List<Provision> items) {
        int label = Labels.end(p, at);
        int of = label == Passage.NO ? Passage.NO : p.anyWord(p.blank(label), "of");
        Designator.At d =
                of == Passage.NO ? new Designator.At(Designator.NONE, at, false) : Designator.at(p, p.blank(of));
        int chapter = d.kind() == Designator.CHAPTER ? Labels.end(p, d.end()) : Passage.NO;
        if (chapter == Passage.NO) {
            return Passage.NO;
        }
        items.add(new Provision(start, chapter, "ch-" + p.slice(d.end(), chapter) + "/subch-" + p.slice(at, label)));
        return chapter;
    }
}
