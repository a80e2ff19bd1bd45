package dev.ibid.citation.legal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells whose sections are meant: "section 4.2 of the Agreement" is no regulation, "section 744.21 of this part" is. */
final class InstrumentNames {
    /** Words of a name that are looked at before giving up. */
    private static final int MOST_WORDS = 9;

    private static final Set<String> FOREIGN = new HashSet<>();
    private static final Set<String> OWN = new HashSet<>();

    static {
        for (Table.Row row : Table.read("instruments.tsv")) {
            (row.cell(1).equals("own") ? OWN : FOREIGN).add(row.cell(0).toLowerCase(Locale.ROOT));
        }
    }

    private InstrumentNames() {}

    /** Whether words at {@code end} say that the provision before belongs to an act, treaty, standard or the like. */
    static boolean follows(Passage p, int end) {
        int next = p.blank(p.at(end) == ',' ? end + 1 : end);
        int of = p.word(next, "of");
        if (of == Passage.NO) {
            return false;
        }
        int at = p.blank(of);
        for (int i = 0; i < MOST_WORDS; i++) {
            int wordEnd = p.letters(at);
            if (wordEnd == at) {
                return false;
            }
            String word = p.slice(at, Math.min(wordEnd, at + 40)).toLowerCase(Locale.ROOT);
            if (OWN.contains(word)) {
                return false;
            }
            if (FOREIGN.contains(word)) {
                return true;
            }
            int behind = p.blank(wordEnd);
            if (behind == wordEnd) {
                return false;
            }
            at = behind;
        }
        return false;
    }
}
