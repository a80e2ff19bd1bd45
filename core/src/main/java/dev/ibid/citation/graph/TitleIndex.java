package dev.ibid.citation.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the few titles worth comparing with a text: those that share its rarest words. Comparing every reference with every
 * document would take minutes where this takes a fraction of a second.
 */
final class TitleIndex {
    /** How many titles are compared letter by letter; the right one shares more rare words than nineteen others. */
    private static final int COMPARED = 20;

    /** Words are taken from the rarest on until this many titles share one: the commoner ones tell nothing new. */
    private static final int GATHERED = 200;

    private final Map<String, List<Integer>> titlesWithWord = new HashMap<>();
    private final int count;

    TitleIndex(List<NormalizedTitle> titles) {
        count = titles.size();
        for (int i = 0; i < titles.size(); i++) {
            for (String word : distinct(titles.get(i).words())) {
                titlesWithWord.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Numbers of the titles that share words with {@code words}, the most promising first. */
    List<Integer> near(String words) {
        List<List<Integer>> postings = new ArrayList<>();
        for (String word : distinct(words)) {
            List<Integer> titles = titlesWithWord.get(word);
            if (titles != null) {
                postings.add(titles);
            }
        }
        postings.sort(Comparator.comparingInt(List::size));
        Weights weights = new Weights(count);
        for (List<Integer> titles : postings) {
            if (weights.touched.size() >= GATHERED) {
                break;
            }
            weights.add(titles, Math.log(1 + (double) count / titles.size()));
        }
        return weights.best(COMPARED);
    }

    /** Sums by title; plain arrays, as this is where the time of resolution goes. */
    private static final class Weights {
        private final double[] sums;
        private final List<Integer> touched = new ArrayList<>();

        Weights(int count) {
            sums = new double[count];
        }

        void add(List<Integer> titles, double rarity) {
            for (Integer title : titles) {
                if (sums[title] == 0) {
                    touched.add(title);
                }
                sums[title] += rarity;
            }
        }

        /** The heaviest, the lower number first where two weigh the same. */
        List<Integer> best(int limit) {
            List<Integer> best = new ArrayList<>(limit + 1);
            for (Integer title : touched) {
                if (best.size() < limit || isBefore(title, best.getLast())) {
                    int at = best.size();
                    while (at > 0 && isBefore(title, best.get(at - 1))) {
                        at--;
                    }
                    best.add(at, title);
                    if (best.size() > limit) {
                        best.removeLast();
                    }
                }
            }
            return best;
        }

        private boolean isBefore(int a, int b) {
            return sums[a] > sums[b] || (sums[a] == sums[b] && a < b);
        }
    }

    private static Set<String> distinct(String words) {
        Set<String> distinct = new LinkedHashSet<>();
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || words.charAt(i) == ' ') {
                if (i > start) {
                    distinct.add(words.substring(start, i));
                }
                start = i + 1;
            }
        }
        return distinct;
    }
}
