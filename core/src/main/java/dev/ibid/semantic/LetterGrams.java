package dev.ibid.semantic;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How much of a text's wording another one has: runs of four letters, over word limits too, with the emptiest words left
 * out. Endings, hyphens and compounds then cost little, without a stemmer (McNamee and Mayfield 2004).
 */
final class LetterGrams {
    private static final int LENGTH = 4;
    private static final Pattern WORD_LIMIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> EMPTY_WORDS = Set.copyOf(Cues.lines("empty-words.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" ", -1)))
            .toList());

    private final Set<String> grams;

    private LetterGrams(Set<String> grams) {
        this.grams = grams;
    }

    static LetterGrams of(String text) {
        List<String> words = WORD_LIMIT
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
                .toList();
        String joined = "_" + String.join("_", words) + "_";
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + LENGTH <= joined.length(); i++) {
            grams.add(joined.substring(i, i + LENGTH));
        }
        return new LetterGrams(grams);
    }

    /** {@return the share of these grams that the other has, in [0, 1]; 0 if there are none} */
    double sharedWith(LetterGrams other) {
        long shared = grams.stream().filter(other.grams::contains).count();
        return grams.isEmpty() ? 0 : (double) shared / grams.size();
    }
}
