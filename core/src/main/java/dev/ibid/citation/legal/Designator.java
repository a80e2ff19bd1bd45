package dev.ibid.citation.legal;

/** A word or sign that opens a numbered provision. */
enum Designator {
    SECTION("section", "sections", "sec", "secs", "sect", "sects"),
    PART("part", "parts", "pt", "pts"),
    SUBPART("subpart", "subparts", "subpt", "subpts"),
    APPENDIX("appendix", "appendices", "appendixes", "app", "apps"),
    SUPPLEMENT("supplement", "supplements", "supp", "supps"),
    CHAPTER("chapter", "chapters", "ch", "chs", "chap"),
    SUBCHAPTER("subchapter", "subchapters", "subch"),
    NONE;

    private static final Designator[] ALL = values();
    private final String[] words;

    Designator(String... words) {
        this.words = words;
    }

    /**
     * What was read.
     *
     * @param kind {@link #NONE} if no designator stands there
     * @param end behind it and its blank; the start for {@link #NONE}
     * @param plural whether it announces several
     */
    record At(Designator kind, int end, boolean plural) {}

    String[] words() {
        return words.clone();
    }

    static At at(Passage p, int i) {
        char c = p.at(i);
        if (c == '§') {
            int end = i + 1;
            while (p.at(end) == '§') {
                end++;
            }
            return new At(SECTION, p.blank(end), end > i + 1);
        }
        char folded = (char) (c | 0x20);
        if (folded == 's' || folded == 'p' || folded == 'a' || folded == 'c') {
            for (Designator each : ALL) {
                for (String word : each.words) {
                    int end = p.word(i, word);
                    if (end != Passage.NO) {
                        int behind = p.blank(p.at(end) == '.' ? end + 1 : end);
                        return new At(each, behind, word.endsWith("s") || word.endsWith("ices"));
                    }
                }
            }
        }
        return new At(NONE, i, false);
    }
}
