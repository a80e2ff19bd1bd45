package dev.ibid.citation.legal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Citations that begin with a designator: "§ 744.21 of the EAR", "sections 556 and 557 of title 5", "part 774". */
final class DesignatorGrammar implements Grammar {
    private final UnitedStatesCode code = new UnitedStatesCode();

    @Override
    public Set<String> anchors() {
        Set<String> words = new HashSet<>();
        for (Designator each : Designator.values()) {
            words.addAll(each.words());
        }
        words.removeAll(List.of("ch", "chs", "chap", "apps", "sect", "sects"));
        return words;
    }

    @Override
    public int read(Passage p, int start, int wordEnd, Findings found) {
        Designator.At d = Designator.at(p, start);
        if (d.kind() == Designator.NONE || !mayBeNumbered(p, d)) {
            return Passage.NO;
        }
        boolean undotted = SectionNumber.cfr(p, d.end()) == Passage.NO;
        if ((d.kind() == Designator.SECTION && undotted)
                || d.kind() == Designator.CHAPTER
                || d.kind() == Designator.SUBCHAPTER) {
            int end = code.beforeTitle(p, start, start, found);
            if (end != Passage.NO || d.kind() == Designator.SECTION) {
                return end;
            }
        }
        return regulations(p, start, d, found);
    }

    /** Most designators in prose have no number behind them; this settles it without reading a list. */
    private static boolean mayBeNumbered(Passage p, Designator.At d) {
        char c = p.at(d.end());
        return switch (d.kind()) {
            case SECTION, PART -> Chars.isDigit(c);
            case SUPPLEMENT -> Chars.isDigit(c) || (c | 0x20) == 'n' || c == '#';
            case SUBPART, APPENDIX, CHAPTER, SUBCHAPTER -> Labels.end(p, d.end()) != Passage.NO;
            case NONE -> false;
        };
    }

    private static int regulations(Passage p, int start, Designator.At d, Findings found) {
        CfrList list = new CfrList(p, "");
        if (!list.read(start, start)) {
            return Passage.NO;
        }
        TitleSuffix suffix = TitleSuffix.read(p, list.end());
        boolean titled = suffix.system() == TitleSuffix.Source.CFR
                || (suffix.system() == TitleSuffix.Source.UNNAMED && !InstrumentNames.follows(p, suffix.end()));
        boolean ownTitle = list.items().stream().noneMatch(item -> item.title().isEmpty());
        if (!titled && !ownTitle && (list.needsTitle() || !standsAlone(p, start, d, list, found))) {
            return list.end(); // not a citation, and nothing inside it is one: reading it again would not be linear
        }
        if (!titled) {
            CodeOfRegulations.add(list.items(), "", found);
            return list.end();
        }
        Provision last = list.items().removeLast();
        int end = Math.max(last.end(), suffix.end());
        boolean extend = suffix.end() > list.end();
        list.items().add(extend ? new Provision(last.start(), end, last.path(), last.title()) : last);
        CodeOfRegulations.add(list.items(), suffix.title(), found);
        return end;
    }

    /** Whether a provision with no title is one of the CFR and not of an act, order, contract, or of the text itself. */
    private static boolean standsAlone(Passage p, int start, Designator.At d, CfrList list, Findings found) {
        if (InstrumentNames.follows(p, list.end()) || found.lastIs("eo", start) || !own(p, start, list)) {
            return false;
        }
        boolean sign = p.at(start) == '§';
        int digits = p.digits(d.end()) - d.end();
        boolean own = ownFollows(p, list.end());
        return switch (d.kind()) {
            case SECTION -> sign || own || digits > 1 || p.at(start + 3) == '.' || Chars.isLower(p.at(start));
            case PART -> own || digits > 2 || (Chars.isLower(p.at(start)) && isGoverned(p, start));
            case SUBPART, APPENDIX, SUPPLEMENT -> true;
            case CHAPTER, SUBCHAPTER, NONE -> false;
        };
    }

    /** A section right behind a number belongs to what the number names: "ISO 27001 section 5.1". */
    private static boolean own(Passage p, int start, CfrList list) {
        int end = start;
        while (start - end < 3 && Chars.isBlank(p.at(end - 1))) {
            end--;
        }
        int at = end;
        boolean digit = false;
        while (end - at < 12 && Chars.isLetterOrDigit(p.at(at - 1))) {
            at--;
            digit |= Chars.isDigit(p.at(at));
        }
        return !digit || ownFollows(p, list.end());
    }

    /** "of this chapter", "of this title", "of the regulations" behind a provision. */
    private static boolean ownFollows(Passage p, int end) {
        int of = p.anyWord(p.blank(end), "of", "in");
        int which = of == Passage.NO ? Passage.NO : p.anyWord(p.blank(of), "this", "these", "such", "that");
        return which != Passage.NO
                && p.anyWord(
                                p.blank(which),
                                "chapter",
                                "part",
                                "title",
                                "subchapter",
                                "subtitle",
                                "subpart",
                                "regulations")
                        != Passage.NO;
    }

    /** Whether a preposition stands before, as it does before a part of the Code and seldom before a step or volume. */
    private static boolean isGoverned(Passage p, int start) {
        return switch (p.lowerWordBefore(start)) {
            case "under", "of", "with", "by", "in", "to", "see", "and", "or", "this", "from" -> true;
            default -> false;
        };
    }
}
