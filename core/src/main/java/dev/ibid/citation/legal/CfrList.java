package dev.ibid.citation.legal;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of CFR provisions: sections with paragraphs, parts, and what {@link Subdivisions} reads, with ranges and
 * abbreviated items. The title is the caller's matter, unless an item states its own.
 */
final class CfrList {
    private final Passage p;
    private final boolean titled;
    private final String title;
    private final List<Provision> items = new ArrayList<>();
    private Paragraphs lastParagraphs = new Paragraphs(List.of(), 0);
    private String lastSection = "";
    private boolean needsTitle;
    private int end = Passage.NO;

    /** @param title the title that words before the list state; empty if none do */
    CfrList(Passage p, String title) {
        this.p = p;
        this.title = title;
        this.titled = !title.isEmpty();
    }

    List<Provision> items() {
        return items;
    }

    int end() {
        return end;
    }

    /** Whether the list makes no sense without a title: chapters, and subparts with no part. */
    boolean needsTitle() {
        return needsTitle;
    }

    /**
     * Reads groups, each with its own designator; the first may have none behind a title.
     *
     * @param start where the first item's span begins
     * @param at where its designator or number stands
     */
    boolean read(int start, int at) {
        end = group(start, at);
        if (end == Passage.NO) {
            return false;
        }
        while (titled || TitleSuffix.read(p, end).isNone()) {
            int next = p.separator(end);
            if (next == Passage.NO || !mayContinue(next)) {
                return true;
            }
            int count = items.size();
            int goesOn = group(next, next);
            if (goesOn == Passage.NO) {
                items.subList(count, items.size()).clear();
                return true;
            }
            end = goesOn;
            if (titled) {
                retitle(count);
            }
        }
        return true;
    }

    /** A later group may state another title than the one before the list: "21 CFR 1301.11 and § 120.1 of the ITAR". */
    private void retitle(int from) {
        TitleSuffix own = TitleSuffix.read(p, end);
        if (own.system() != TitleSuffix.Source.CFR) {
            return;
        }
        items.subList(from, items.size()).replaceAll(item -> item.titled(own.title()));
        if (own.end() > end) {
            Provision last = items.removeLast();
            items.add(new Provision(last.start(), own.end(), last.path(), last.title()));
            end = own.end();
        }
    }

    private boolean mayContinue(int next) {
        return switch (Designator.at(p, next).kind()) {
            case SECTION, PART, SUBPART, APPENDIX, SUPPLEMENT -> true;
            case CHAPTER, SUBCHAPTER, NONE -> false;
        };
    }

    private int group(int start, int at) {
        Designator.At d = Designator.at(p, at);
        return switch (d.kind()) {
            case SECTION -> sections(start, d.end());
            case PART -> parts(start, d.end(), d.plural());
            case SUBPART, APPENDIX, SUPPLEMENT, CHAPTER, SUBCHAPTER -> subdivisions(start, d);
            case NONE -> titled ? bare(start, at) : Passage.NO;
        };
    }

    private int bare(int start, int at) {
        int read = sections(start, at);
        return read == Passage.NO ? parts(start, at, true) : read;
    }

    private int subdivisions(int start, Designator.At d) {
        Subdivisions read = new Subdivisions(p, d.kind(), title);
        int behind = read.read(start, d.end());
        if (behind == Passage.NO) {
            return Passage.NO;
        }
        Designator.At next = Designator.at(p, p.blank(p.at(behind) == ',' ? behind + 1 : behind));
        if (d.kind() == Designator.CHAPTER && next.kind() == Designator.PART && titled) {
            int parts = parts(start, next.end(), next.plural());
            if (parts != Passage.NO) {
                return parts;
            }
        }
        needsTitle |= read.needsTitle();
        items.addAll(read.items());
        return behind;
    }

    private int sections(int start, int at) {
        int behind = section(start, at);
        if (behind == Passage.NO) {
            return Passage.NO;
        }
        while (true) {
            int next = p.separator(behind);
            if (next == Passage.NO) {
                return behind;
            }
            int goesOn = p.at(next) == '(' ? abbreviated(behind, next) : section(next, next);
            if (goesOn == Passage.NO) {
                return behind;
            }
            behind = goesOn;
        }
    }

    private int section(int start, int at) {
        int number = SectionNumber.cfr(p, at);
        if (number == Passage.NO || isFirstOfOther(number)) {
            return Passage.NO;
        }
        lastSection = Ranges.plain(p.slice(at, number));
        lastParagraphs = ParagraphWords.read(p, number);
        return ranged(start, Math.max(number, lastParagraphs.end()));
    }

    /** A number before the name of a reporter opens another citation. */
    private boolean isFirstOfOther(int number) {
        return !Reporters.STANDARD.at(p, p.blank(number)).isNone() && p.blank(number) > number;
    }

    private int ranged(int start, int behind) {
        String from = lastSection + lastParagraphs.printed();
        Ranges.End to = Ranges.ofSections(p, behind, lastSection, lastParagraphs);
        if (to.isNone()) {
            items.add(new Provision(start, behind, from));
            return behind;
        }
        items.add(new Provision(start, to.end(), from + to.joined()));
        return to.end();
    }

    private int abbreviated(int behind, int at) {
        Paragraphs next = Paragraphs.read(p, at);
        if (!lastParagraphs.canBeFollowedBy(next) || ParagraphWords.opensClause(p, behind, at, next.end())) {
            return Passage.NO;
        }
        lastParagraphs = lastParagraphs.followedBy(next);
        return ranged(at, next.end());
    }

    private int parts(int start, int at, boolean plural) {
        int behind = part(start, at, plural);
        if (behind == Passage.NO) {
            return Passage.NO;
        }
        while (true) {
            behind = attached(behind);
            int next = p.separator(behind);
            if (next == Passage.NO) {
                return behind;
            }
            int goesOn =
                    SectionNumber.part(p, next) == Passage.NO && titled ? section(next, next) : laterPart(next, plural);
            if (goesOn == Passage.NO) {
                return behind;
            }
            behind = goesOn;
        }
    }

    private int laterPart(int next, boolean plural) {
        int number = SectionNumber.part(p, next);
        if (number == Passage.NO || (!plural && !titled) || isYear(next, number) || isFirstOfOther(number)) {
            return Passage.NO;
        }
        boolean countsWords = number - next <= 2 && !plural && Chars.isLetter(p.at(p.blank(number)));
        return countsWords ? Passage.NO : part(next, next, plural);
    }

    private boolean isYear(int start, int behind) {
        long value = SectionNumber.value(p, start);
        return behind - start == 4 && value >= 1900 && value < 2100 && p.at(start - 2) == ',';
    }

    private int part(int start, int at, boolean plural) {
        int number = SectionNumber.part(p, at);
        if (number == Passage.NO || isFirstOfOther(number)) {
            return Passage.NO;
        }
        String path = p.slice(at, number);
        Ranges.End to = Ranges.ofParts(p, at, number, plural, title);
        items.add(new Provision(start, to.isNone() ? number : to.end(), path + (to.isNone() ? "" : to.joined())));
        return to.isNone() ? number : to.end();
    }

    /** Subparts, appendices and supplements behind a part belong to it: "45 CFR part 46, subparts B and C". */
    private int attached(int behind) {
        int at = behind;
        String inside = items.getLast().path();
        while (true) {
            int next = p.blank(p.at(at) == ',' ? at + 1 : at);
            Designator.At d = Designator.at(p, next);
            boolean fits = d.kind() == Designator.SUBPART
                    || d.kind() == Designator.APPENDIX
                    || d.kind() == Designator.SUPPLEMENT;
            if (!fits || next == at) {
                return at;
            }
            Subdivisions read = new Subdivisions(p, d.kind(), title);
            int goesOn = read.readLabels(next, d.end());
            if (goesOn == Passage.NO || read.namesItsPart(goesOn)) {
                return at;
            }
            Provision whole = items.removeLast();
            items.addAll(read.inside(whole.start(), inside));
            inside = items.getLast().path();
            at = goesOn;
        }
    }
}
