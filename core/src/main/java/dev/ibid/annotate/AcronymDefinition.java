package dev.ibid.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * A long form followed by its acronym in brackets, "Foreign Direct Product Rule (FDPR)", after the method of Schwartz and
 * Hearst (2003), reduced to initial letters.
 *
 * @param first index of the long form's first token
 * @param last index of the long form's last token
 * @param acronym the acronym as printed
 */
record AcronymDefinition(int first, int last, String acronym) {
    /** {@return the definitions in a sentence, in order} */
    static List<AcronymDefinition> in(Tokens tokens) {
        List<AcronymDefinition> found = new ArrayList<>();
        for (int i = 1; i + 2 < tokens.size(); i++) {
            String acronym = tokens.word(i + 1);
            boolean bracketed = tokens.word(i).equals("(") && tokens.word(i + 2).equals(")");
            if (bracketed && acronym.length() <= 8 && Label.isAcronym(acronym)) {
                int first = longForm(tokens, i - 1, acronym);
                if (first >= 0) {
                    found.add(new AcronymDefinition(first, i - 1, acronym));
                }
            }
        }
        return found;
    }

    /** The first token of the words before the bracket whose initials hold the acronym's letters in order; -1 if none. */
    private static int longForm(Tokens tokens, int last, String acronym) {
        String letters = acronym.endsWith("s") ? acronym.substring(0, acronym.length() - 1) : acronym;
        int letter = letters.length() - 1;
        int most = Math.min(letters.length() + 5, letters.length() * 2);
        for (int i = last; i >= 0 && last - i < most && tokens.isWord(i); i--) {
            char initial = Character.toLowerCase(tokens.word(i).charAt(0));
            if (initial == Character.toLowerCase(letters.charAt(letter))) {
                letter--;
            }
            if (letter < 0) {
                return i;
            }
        }
        return -1;
    }
}
