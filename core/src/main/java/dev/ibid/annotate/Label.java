package dev.ibid.annotate;

import dev.ibid.taxonomy.Concept;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One name of a concept, prepared for matching.
 *
 * @param concept what it names
 * @param text the name as written in the taxonomy
 * @param needsSupport whether it is too ambiguous to count alone: a context label, or an acronym of two or three letters
 * @param acronyms the positions of its acronyms: tokens that must be printed as written
 * @param words its tokens as written
 */
record Label(Concept concept, String text, boolean needsSupport, List<Integer> acronyms, List<String> words) {
    /** Longer acronyms hardly ever mean something else in this field. */
    private static final int SHORT_ACRONYM = 3;

    Label {
        acronyms = List.copyOf(acronyms);
        words = List.copyOf(words);
    }

    static Label of(Concept concept, String text, boolean context) {
        Tokens tokens = Tokens.of(text);
        List<String> words =
                IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList();
        List<Integer> acronyms = IntStream.range(0, words.size())
                .filter(i -> isAcronym(words.get(i)))
                .boxed()
                .toList();
        boolean shortAcronym = words.size() == 1 && acronyms.size() == 1 && text.length() <= SHORT_ACRONYM;
        return new Label(concept, text, context || shortAcronym, acronyms, words);
    }

    /** Whether a word holds a capital after its first letter, as "RL", "MoE" and "CoWoS" do, and "U.S." does not. */
    static boolean isAcronym(String word) {
        return word.length() >= 2
                && word.indexOf('.') < 0
                && word.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    boolean isSingleAcronym() {
        return words.size() == 1 && acronyms.size() == 1;
    }

    /** {@return the forms of its tokens, by which it is found} */
    String[] forms() {
        return words.stream().map(WordForm::of).toArray(String[]::new);
    }

    /** {@return whether the acronyms in the label are printed as such from this token on, a plural s allowed} */
    boolean fits(Tokens tokens, int first) {
        for (int i : acronyms) {
            String printed = first + i < tokens.size() ? tokens.word(first + i) : "";
            String written = words.get(i);
            if (!printed.equals(written) && !printed.equals(written + "s")) {
                return false;
            }
        }
        return true;
    }

    /** {@return the forms with the words at {@code i} and {@code i + 1} written as one} */
    static String[] join(String[] forms, int i) {
        String[] joined = Arrays.copyOf(forms, forms.length - 1);
        joined[i] = forms[i] + forms[i + 1];
        System.arraycopy(forms, i + 2, joined, i + 1, forms.length - i - 2);
        return joined;
    }
}
