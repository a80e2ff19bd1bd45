package dev.ibid.citation.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Finds the grammars that may start at a word, by a hash of its letters that is computed while they are skipped. */
final class Anchors {
    /** Hash of the empty word. */
    static final int SEED = 17;

    private static final int SLOTS = 1 << 12;

    private final String[] words = new String[SLOTS];
    private final List<List<Grammar>> grammars = new ArrayList<>();

    Anchors(List<Grammar> all) {
        Map<String, List<Grammar>> byWord = new TreeMap<>();
        for (Grammar grammar : all) {
            for (String word : grammar.anchors()) {
                byWord.computeIfAbsent(word.toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                        .add(grammar);
            }
        }
        for (int i = 0; i < SLOTS; i++) {
            words[i] = "";
            grammars.add(List.of());
        }
        byWord.forEach(this::put);
    }

    private void put(String word, List<Grammar> here) {
        int hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = step(hash, word.charAt(i));
        }
        int slot = slot(hash);
        while (!words[slot].isEmpty()) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        words[slot] = word;
        grammars.set(slot, List.copyOf(here));
    }

    /** The hash of a word with one more letter, which may be of either case. */
    static int step(int hash, char letter) {
        return hash * 31 + (letter | 0x20);
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 13) & (SLOTS - 1);
    }

    /** The grammars that start with the word in {@code [start, end)}; empty for nearly all words. */
    List<Grammar> at(String text, int start, int end, int hash) {
        for (int slot = slot(hash); !words[slot].isEmpty(); slot = (slot + 1) & (SLOTS - 1)) {
            String word = words[slot];
            if (word.length() == end - start && text.regionMatches(true, start, word, 0, word.length())) {
                return grammars.get(slot);
            }
        }
        return List.of();
    }
}
