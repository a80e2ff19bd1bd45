package dev.ibid.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs of words that contradict each other in the same place, read from {@code opposites.txt}. */
final class Opposites {
    private static final Map<String, Set<String>> BY_WORD = read();

    private Opposites() {}

    static boolean are(String norm, String other) {
        return BY_WORD.getOrDefault(norm, Set.of()).contains(other);
    }

    /** Whether the word judges or directs at all, so that denying it means something definite. */
    static boolean has(String norm) {
        return BY_WORD.containsKey(norm);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> pairs = new HashMap<>();
        for (String line : WordList.lines("opposites.txt")) {
            List<List<String>> sides = new ArrayList<>();
            for (String side : line.split("\\|", -1)) {
                sides.add(List.of(side.strip().split("\\s+")));
            }
            add(pairs, sides.get(0), sides.get(1));
            add(pairs, sides.get(1), sides.get(0));
        }
        return Map.copyOf(pairs);
    }

    private static void add(Map<String, Set<String>> pairs, List<String> from, List<String> to) {
        from.forEach(word -> pairs.computeIfAbsent(word, k -> new HashSet<>()).addAll(to));
    }
}
