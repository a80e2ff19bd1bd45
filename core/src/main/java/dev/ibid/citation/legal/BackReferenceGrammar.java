package dev.ibid.citation.legal;

import java.util.Set;

/** "Id.", "ibid.", "supra note 12" and "the same section": found here, resolved by {@link ShortForms}. */
final class BackReferenceGrammar implements Grammar {
    @Override
    public Set<String> anchors() {
        return Set.of("id", "ibid", "supra", "same");
    }

    @Override
    public int read(Passage p, int start, int wordEnd, Findings found) {
        return switch (p.lowerWord(start)) {
            case "id" -> id(p, start, wordEnd, found);
            case "ibid" -> same(p, start, p.at(wordEnd) == '.' ? wordEnd + 1 : wordEnd, ShortForms.IBID, found);
            case "supra" -> supra(p, start, wordEnd, found);
            default -> section(p, start, wordEnd, found);
        };
    }

    private static int id(Passage p, int start, int wordEnd, Findings found) {
        boolean isId =
                p.at(wordEnd) == '.' && p.at(start + 1) == 'd' && p.at(start - 1) != '.' && p.at(start - 1) != '/';
        boolean placed = p.at(start) == 'I'
                || p.lowerWordBefore(start).equals("see")
                || p.lowerWordBefore(start).equals("cf");
        return isId && placed ? same(p, start, wordEnd + 1, ShortForms.IBID, found) : Passage.NO;
    }

    private static int same(Passage p, int start, int end, String kind, Findings found) {
        int at = p.blank(p.at(end) == ',' ? end + 1 : end);
        int word = p.word(at, "at");
        int page = word == Passage.NO ? p.abbreviation(at, "p", "pp") : p.blank(word);
        int last = page == Passage.NO ? end : p.digits(page);
        boolean pinned = page != Passage.NO && last > page;
        found.add(start, end, ShortForms.TYPE, kind, pinned ? p.slice(page, last) : "", "");
        return pinned ? last : end;
    }

    private static int supra(Passage p, int start, int wordEnd, Findings found) {
        int note = p.abbreviation(p.blank(wordEnd), "note", "notes", "n", "nn");
        int end = note == Passage.NO ? Passage.NO : p.digits(note);
        if (end == Passage.NO || end == note || end - note > 4) {
            return Passage.NO;
        }
        found.add(start, end, ShortForms.TYPE, ShortForms.NOTE + p.slice(note, end), "", "");
        return end;
    }

    private static int section(Passage p, int start, int wordEnd, Findings found) {
        int end = p.anyWord(p.blank(wordEnd), "section", "part", "regulation");
        if (end == Passage.NO
                || !p.lowerWordBefore(start).equals("the")
                || p.word(p.blank(wordEnd), "section") == Passage.NO) {
            return Passage.NO;
        }
        found.add(start, end, ShortForms.TYPE, ShortForms.SECTION, "", "");
        return end;
    }
}
