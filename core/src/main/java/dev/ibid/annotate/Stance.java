package dev.ibid.annotate;

import java.util.Locale;
import java.util.Set;

/** Whether a sentence asserts with reservation, and whether its assertion is negative, by word lists. */
final class Stance {
    private static final Set<String> HEDGES = WordList.read("hedges.txt").set();
    private static final Set<String> NEGATIONS = WordList.read("negations.txt").set();

    private Stance() {}

    static boolean isHedged(Tokens tokens) {
        return contains(tokens, HEDGES);
    }

    static boolean isNegated(Tokens tokens) {
        return contains(tokens, NEGATIONS);
    }

    private static boolean contains(Tokens tokens, Set<String> words) {
        for (int i = 0; i < tokens.size(); i++) {
            if (words.contains(tokens.word(i).toLowerCase(Locale.ROOT).replace('\u2019', '\''))) {
                return true;
            }
        }
        return false;
    }
}
