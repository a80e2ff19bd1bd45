package dev.ibid.citation.legal;

import java.util.ArrayList;
import java.util.List;

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

    private record Word(String text, Designator kind) {}

    private static final List<List<Word>> BY_LENGTH = new ArrayList<>();

    static {
        for (int i = 0; i <= "subchapters".length(); i++) {
            BY_LENGTH.add(new ArrayList<>());
        }
        for (Designator each : values()) {
            for (String word : each.words()) {
                BY_LENGTH.get(word.length()).add(new Word(word, each));
            }
        }
    }

    private final String words;

    Designator(String... words) {
        this.words = String.join(" ", words);
    }

    /**
     * What was read.
     *
     * @param kind {@link #NONE} if no designator stands there
     * @param end behind it and its blank; the start for {@link #NONE}
     * @param plural whether it announces several
     */
    record At(Designator kind, int end, boolean plural) {}

    List<String> words() {
        return words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
    }

    static At at(Passage p, int i) {
        char c = p.at(i);
        if (c == '§') {
            int end = p.at(i + 1) == '§' ? i + 2 : i + 1;
            return new At(SECTION, p.blank(end), end > i + 1);
        }
        char folded = (char) (c | 0x20);
        if (folded != 's' && folded != 'p' && folded != 'a' && folded != 'c') {
            return new At(NONE, i, false);
        }
        int length = p.letters(i) - i;
        List<Word> sameLength = length < BY_LENGTH.size() ? BY_LENGTH.get(length) : List.of();
        for (Word each : sameLength) {
            int end = p.word(i, each.text);
            if (end != Passage.NO) {
                int behind = p.blank(p.at(end) == '.' ? end + 1 : end);
                return new At(each.kind, behind, each.text.endsWith("s"));
            }
        }
        return new At(NONE, i, false);
    }
}
