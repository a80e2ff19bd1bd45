package dev.ibid.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the cue phrases of {@code cues.txt} in lower-cased tokens. */
final class Cues {
    private static final Map<String, List<Cue>> BY_FIRST_WORD = read();

    private Cues() {}

    /**
     * A phrase that hints at what a sentence asserts.
     *
     * @param group what it hints at
     * @param words the phrase
     */
    record Cue(String group, List<String> words) {
        Cue {
            words = List.copyOf(words);
        }
    }

    private static Map<String, List<Cue>> read() {
        Map<String, List<Cue>> cues = new HashMap<>();
        WordList.read("cues.txt").pairs().forEach((group, phrases) -> {
            for (String phrase : phrases.split(",", -1)) {
                Tokens tokens = Tokens.of(phrase.strip());
                List<String> words = new ArrayList<>();
                for (int i = 0; i < tokens.size(); i++) {
                    words.add(tokens.word(i));
                }
                cues.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(new Cue(group, words));
            }
        });
        return cues;
    }

    /** {@return the cues that stand in the words, in order of their place} */
    static List<Cue> in(List<String> words) {
        List<Cue> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Cue cue : BY_FIRST_WORD.getOrDefault(words.get(i), List.of())) {
                int end = i + cue.words().size();
                if (end <= words.size() && words.subList(i, end).equals(cue.words())) {
                    found.add(cue);
                }
            }
        }
        return found;
    }
}
