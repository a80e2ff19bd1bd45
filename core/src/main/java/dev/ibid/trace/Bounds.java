package dev.ibid.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The words around a number that say how firmly it is stated, read from {@code bounds.txt}. */
final class Bounds {
    private static final List<Phrase> PHRASES = read();

    private Bounds() {}

    /** Reads the bound of the number that takes the tokens {@code [from, to)}. */
    static QuantityBound of(List<Token> tokens, int from, int to) {
        for (Phrase phrase : PHRASES) {
            int n = phrase.words().size();
            int start = phrase.before() ? from - n : to;
            if (start >= 0 && start + n <= tokens.size() && matches(tokens, start, phrase.words())) {
                return phrase.bound();
            }
        }
        return QuantityBound.EXACT;
    }

    private static boolean matches(List<Token> tokens, int start, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(start + i).norm().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Phrase> read() {
        List<Phrase> phrases = new ArrayList<>();
        for (String line : WordList.lines("bounds.txt")) {
            List<String> parts = List.of(line.split("\\s*\\|\\s*", -1));
            QuantityBound bound = QuantityBound.valueOf(parts.get(0).toUpperCase(Locale.ROOT));
            for (String words : parts.get(2).split(",\\s*", -1)) {
                phrases.add(new Phrase(Tokenizer.norms(words), parts.get(1).equals("before"), bound));
            }
        }
        phrases.sort(Comparator.comparingInt((Phrase p) -> -p.words().size()));
        return List.copyOf(phrases);
    }

    private record Phrase(List<String> words, boolean before, QuantityBound bound) {}
}
