package dev.ibid.citation.legal;

/** Paragraphs behind a section in words: "section 704, paragraphs (b) through (d)"; and where brackets open a clause. */
final class ParagraphWords {
    private ParagraphWords() {}

    /** Reads designators at {@code at}, with or without "paragraph" before them. */
    static Paragraphs read(Passage p, int at) {
        Paragraphs direct = Paragraphs.read(p, at);
        if (!direct.isEmpty()) {
            return direct;
        }
        int next = p.blank(p.at(at) == ',' ? at + 1 : at);
        int word = p.abbreviation(next, "paragraph", "paragraphs", "para", "paras", "subsection", "subsections");
        return word == Passage.NO || p.at(word) != '(' ? direct : Paragraphs.read(p, word);
    }

    /** Whether a bracket after a bare comma begins a clause of the sentence ("under § 5.1(a), (b) the agency"). */
    static boolean opensClause(Passage p, int behind, int at, int end) {
        char last = p.at(at - 2);
        boolean bareComma = p.slice(behind, at).indexOf(',') >= 0 && !Chars.isLetter(last) && last != '&';
        int next = p.blank(end);
        if (!bareComma || next == end || !Chars.isLetter(p.at(next))) {
            return false;
        }
        return p.anyWord(next, "and", "or", "of", "through", "to", "as", "in", "with", "for") == Passage.NO;
    }
}
