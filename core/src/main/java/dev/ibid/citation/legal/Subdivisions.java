package dev.ibid.citation.legal;

import java.util.ArrayList;
import java.util.List;

/** Subparts, appendices and supplements with the part they stand in, and chapters with their subchapters. */
final class Subdivisions {
    /** Longest heading between a letter and its part: "Subpart F—Audit Requirements of 2 CFR part 200". */
    private static final int LONGEST_HEADING = 120;

    private final Passage p;
    private final Designator kind;
    private final String title;
    private final List<Provision> items = new ArrayList<>();
    private boolean needsTitle;

    Subdivisions(Passage p, Designator kind, String title) {
        this.p = p;
        this.kind = kind;
        this.title = title;
    }

    List<Provision> items() {
        return items;
    }

    boolean needsTitle() {
        return needsTitle;
    }

    /** Reads labels and what they are in; gives the end or {@link Passage#NO}. */
    int read(int start, int at) {
        int behind = readLabels(start, at);
        if (behind == Passage.NO) {
            return Passage.NO;
        }
        if (kind == Designator.CHAPTER || kind == Designator.SUBCHAPTER) {
            needsTitle = true;
            return kind == Designator.CHAPTER ? overSubchapter(behind) : insideChapter(behind);
        }
        Container in = container(behind);
        if (in.isNone() && kind == Designator.SUBPART) {
            return dotted(behind);
        }
        if (in.isNone()) {
            return Passage.NO;
        }
        List<Provision> whole = inside(start, in.path());
        Provision last = whole.removeLast();
        whole.add(new Provision(last.start(), in.end(), last.path()));
        items.clear();
        whole.forEach(each -> items.add(each.titled(in.title())));
        return in.end();
    }

    /** Reads the labels alone: their paths are {@code subpart-C}, {@code app-A}, {@code supp-1}, {@code ch-VII}. */
    int readLabels(int start, int at) {
        int from = kind == Designator.SUPPLEMENT ? p.numberSign(at) : at;
        if (kind == Designator.SUPPLEMENT && !Chars.isDigit(p.at(from))) {
            return Passage.NO;
        }
        int behind = Labels.end(p, from);
        if (behind == Passage.NO) {
            return Passage.NO;
        }
        int length = behind - from;
        behind = label(start, from, behind);
        while (true) {
            int next = p.separator(behind);
            int end = next == Passage.NO ? Passage.NO : Labels.later(p, next, from, length);
            if (end == Passage.NO || !Reporters.STANDARD.at(p, p.blank(end)).isNone()) {
                return behind;
            }
            behind = label(next, next, end);
        }
    }

    private int label(int start, int from, int end) {
        String path = prefix() + p.slice(from, end);
        int to = leadsToPart(end) ? Passage.NO : p.rangeSign(end);
        int last = to == Passage.NO ? Passage.NO : Labels.end(p, to);
        boolean isRange = last != Passage.NO
                && Chars.isDigit(p.at(to)) == Chars.isDigit(p.at(from))
                && Chars.isLower(p.at(to)) == Chars.isLower(p.at(from));
        items.add(
                isRange
                        ? new Provision(start, last, path + ".." + prefix() + p.slice(to, last))
                        : new Provision(start, end, path));
        return isRange ? last : end;
    }

    /** "Supplement No. 4 to 15 CFR part 744" is no range. */
    private boolean leadsToPart(int end) {
        boolean attached = kind == Designator.SUPPLEMENT || kind == Designator.APPENDIX;
        return attached && p.word(p.blank(end), "to") != Passage.NO;
    }

    private String prefix() {
        return switch (kind) {
            case SUBPART -> "subpart-";
            case APPENDIX -> "app-";
            case SUPPLEMENT -> "supp-";
            case CHAPTER -> "ch-";
            case SUBCHAPTER -> "subch-";
            case SECTION, PART, NONE -> throw new IllegalStateException("no subdivision: " + kind);
        };
    }

    /** The items as targets inside {@code path}; the first begins at {@code start}. */
    List<Provision> inside(int start, String path) {
        List<Provision> out = new ArrayList<>();
        for (Provision item : items) {
            out.add(new Provision(out.isEmpty() ? start : item.start(), item.end(), path + "/" + item.path()));
        }
        return out;
    }

    boolean namesItsPart(int behind) {
        return !container(behind).isNone();
    }

    /**
     * What the items are in.
     *
     * @param end behind it
     * @param path its path
     * @param title the title it states, or empty
     */
    private record Container(int end, String path, String title) {
        boolean isNone() {
            return end == Passage.NO;
        }
    }

    private static final Container NOWHERE = new Container(Passage.NO, "", "");

    private Container container(int behind) {
        Container direct = containerAt(p.blank(p.at(behind) == ',' ? behind + 1 : behind));
        return direct.isNone() && items.size() == 1 ? behindHeading(behind) : direct;
    }

    private Container containerAt(int i) {
        int word = p.anyWord(i, "of", "to", "in", "under");
        return word == Passage.NO ? NOWHERE : partAt(p.blank(word));
    }

    private Container partAt(int i) {
        int at = i;
        String stated = TitleSuffix.title(p, at);
        if (!stated.isEmpty()) {
            Reporters.At volume = Reporters.STANDARD.at(p, p.blank(p.digits(at)));
            if (!volume.family().equals("cfr")) {
                return NOWHERE;
            }
            at = p.blank(p.at(volume.end()) == ',' ? volume.end() + 1 : volume.end());
        }
        Designator.At d = Designator.at(p, at);
        if (kind == Designator.APPENDIX && d.kind() == Designator.SUBPART) {
            return insideSubpart(d);
        }
        if (d.kind() == Designator.SECTION) {
            int section = SectionNumber.cfr(p, d.end());
            return section == Passage.NO ? NOWHERE : new Container(section, p.slice(d.end(), section), stated);
        }
        if (d.kind() != Designator.PART && stated.isEmpty()) {
            return NOWHERE;
        }
        int number = SectionNumber.part(p, d.end());
        if (number == Passage.NO) {
            return NOWHERE;
        }
        Ranges.End hyphen = Ranges.ofParts(p, d.end(), number, false, stated.isEmpty() ? title : stated);
        int end = hyphen.isNone() || hyphen.joined().contains("..") ? number : hyphen.end();
        return new Container(end, p.slice(d.end(), end), stated);
    }

    private Container insideSubpart(Designator.At d) {
        int label = Labels.end(p, d.end());
        if (label == Passage.NO) {
            return NOWHERE;
        }
        Container part = containerAt(p.blank(label));
        String inner = "/subpart-" + p.slice(d.end(), label);
        return part.isNone() ? NOWHERE : new Container(part.end(), part.path() + inner, part.title());
    }

    private Container behindHeading(int behind) {
        int at = p.blank(behind);
        if (!Chars.isDash(p.at(at))) {
            return NOWHERE;
        }
        for (int i = at; i - at < LONGEST_HEADING; i++) {
            char c = p.at(i);
            if (c == '.' || c == ';' || c == '\n' || c == 0) {
                return NOWHERE;
            }
            if (c == ' ' && p.anyWord(i + 1, "of", "to") != Passage.NO) {
                Container found = containerAt(i + 1);
                if (!found.isNone()) {
                    return found;
                }
            }
        }
        return NOWHERE;
    }

    /** Acquisition regulations number subparts with their part: subpart 25.7 is in part 25. */
    private int dotted(int behind) {
        List<Provision> out = new ArrayList<>();
        for (Provision item : items) {
            String label = item.path().substring(prefix().length());
            int point = label.indexOf('.');
            if (point < 0) {
                return Passage.NO;
            }
            out.add(new Provision(item.start(), item.end(), label.substring(0, point) + "/" + item.path()));
        }
        items.clear();
        items.addAll(out);
        needsTitle = true;
        return behind;
    }

    private int overSubchapter(int behind) {
        int next = p.blank(p.at(behind) == ',' ? behind + 1 : behind);
        Designator.At d = Designator.at(p, next);
        int label = d.kind() == Designator.SUBCHAPTER ? Labels.end(p, d.end()) : Passage.NO;
        if (label == Passage.NO || next == behind) {
            return behind;
        }
        Provision whole = items.removeLast();
        items.add(new Provision(whole.start(), label, whole.path() + "/subch-" + p.slice(d.end(), label)));
        return label;
    }

    private int insideChapter(int behind) {
        int next = p.blank(p.at(behind) == ',' ? behind + 1 : behind);
        int of = p.anyWord(next, "of", "in");
        int at = of == Passage.NO ? next : p.blank(of);
        String stated = TitleSuffix.title(p, at);
        if (!stated.isEmpty()) {
            Reporters.At volume = Reporters.STANDARD.at(p, p.blank(p.digits(at)));
            at = volume.family().equals("cfr") ? p.blank(volume.end()) : at;
        }
        Designator.At d = Designator.at(p, at);
        int label = d.kind() == Designator.CHAPTER ? Labels.end(p, d.end()) : Passage.NO;
        if (label == Passage.NO) {
            return title.isEmpty() ? Passage.NO : behind;
        }
        List<Provision> whole = inside(items.getFirst().start(), "ch-" + p.slice(d.end(), label));
        Provision last = whole.removeLast();
        whole.add(new Provision(last.start(), label, last.path()));
        items.clear();
        whole.forEach(each -> items.add(each.titled(stated)));
        needsTitle = stated.isEmpty();
        return label;
    }
}
