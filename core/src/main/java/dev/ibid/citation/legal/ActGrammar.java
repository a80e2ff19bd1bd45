package dev.ibid.citation.legal;

import java.util.Locale;
import java.util.Set;

/**
 * Acts cited by short title and year as in the United Kingdom: "Online Safety Act 2023", "Export Control Act 2002 (c.
 * 28)". American acts say "Act of 1974". Other countries of the common law cite alike, so that without a chapter the
 * key names no country.
 */
final class ActGrammar implements Grammar {
    /** Words of a title that are looked at; the longest in use have about a dozen. */
    private static final int MOST_WORDS = 14;

    @Override
    public Set<String> anchors() {
        return Set.of("act");
    }

    @Override
    public int read(Passage p, int start, int wordEnd, Findings found) {
        int year = p.blank(wordEnd);
        int end = p.digits(year);
        long value = end == year + 4 ? SectionNumber.value(p, year) : 0;
        boolean isYear = year > wordEnd && value >= 1200 && value < 2100 && !Chars.isLetterOrDigit(p.at(end));
        int first = isYear && p.at(start) == 'A' ? titleStart(p, start) : start;
        if (first == start) {
            return Passage.NO;
        }
        String name = p.slice(first, end).replaceAll("[^\\p{L}\\p{N}]+", "-").toLowerCase(Locale.ROOT);
        int chapter = p.blank(end);
        int open = p.at(chapter) == '(' ? p.abbreviation(chapter + 1, "c", "ch") : Passage.NO;
        int digits = open == Passage.NO ? Passage.NO : p.digits(open);
        if (digits != Passage.NO && digits > open && p.at(digits) == ')') {
            found.add(
                    first,
                    end,
                    "act",
                    "ukpga:" + value + "/" + p.slice(open, digits),
                    p.slice(chapter, digits + 1),
                    name);
            return end;
        }
        found.add(first, end, "act", "act:" + name);
        return end;
    }

    /** Goes back over capitalised words and the small words between them. */
    private static int titleStart(Passage p, int start) {
        int first = start;
        int at = start;
        for (int i = 0; i < MOST_WORDS; i++) {
            int end = at - 1;
            if (end <= 0 || p.at(end) != ' ' || !isWordEnd(p.at(end - 1))) {
                return first;
            }
            int word = end;
            while (word > 0 && end - word < 30 && isWordEnd(p.at(word - 1))) {
                word--;
            }
            boolean small = p.anyWord(word, "and", "of", "the", "for", "in", "to") == Math.min(end, p.letters(word));
            if (Chars.isUpper(p.at(word)) && p.anyWord(word, "the", "under", "see", "section", "in") == Passage.NO) {
                first = word;
            } else if (!small) {
                return first;
            }
            at = word;
        }
        return first;
    }

    private static boolean isWordEnd(char c) {
        return Chars.isLetterOrDigit(c) || c == ')' || c == '(' || c == '-' || c == '\'' || c == '’' || c == ',';
    }
}
