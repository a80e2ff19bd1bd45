package dev.ibid.trace;

import dev.ibid.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The best local alignment of two word sequences (T. F. Smith and M. S. Waterman, "Identification of common molecular
 * subsequences", J. Mol. Biol. 147, 1981): which words of one stand for which of the other.
 *
 * @param pairs matched words as indexes, in order
 * @param first span of the aligned stretch in the first text; empty if nothing matches
 * @param second span of the aligned stretch in the second text
 * @param differences where the aligned stretches part
 * @param longestRun words of the longest stretch without a difference
 */
record WordAlignment(List<Pair> pairs, Span first, Span second, List<Difference> differences, int longestRun) {
    private static final int MATCH = 3;
    private static final int SAME_STEM = 2;
    private static final int MISMATCH = -1;
    private static final int GAP = -1;

    /** Alignment takes time and space by the product of lengths; no sentence is longer, and of a passage this much counts. */
    static final int MAX_WORDS = 600;

    private static final WordAlignment NONE =
            new WordAlignment(List.of(), new Span(0, 0), new Span(0, 0), List.of(), 0);

    static WordAlignment of(List<Token> all, List<Token> others) {
        List<Token> a = all.subList(0, Math.min(all.size(), MAX_WORDS));
        List<Token> b = others.subList(0, Math.min(others.size(), MAX_WORDS));
        int[][] score = new int[a.size() + 1][b.size() + 1];
        int bestA = 0;
        int bestB = 0;
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                int pair = score[i - 1][j - 1] + reward(a.get(i - 1), b.get(j - 1));
                score[i][j] = Math.max(0, Math.max(pair, Math.max(score[i - 1][j], score[i][j - 1]) + GAP));
                if (score[i][j] > score[bestA][bestB]) {
                    bestA = i;
                    bestB = j;
                }
            }
        }
        return score[bestA][bestB] == 0 ? NONE : trace(a, b, score, bestA, bestB);
    }

    private static int reward(Token a, Token b) {
        if (a.norm().equals(b.norm())) {
            return MATCH;
        }
        return a.stem().equals(b.stem()) ? SAME_STEM : MISMATCH;
    }

    private static WordAlignment trace(List<Token> a, List<Token> b, int[][] score, int endA, int endB) {
        List<Pair> pairs = new ArrayList<>();
        int i = endA;
        int j = endB;
        while (i > 0 && j > 0 && score[i][j] > 0) {
            int reward = reward(a.get(i - 1), b.get(j - 1));
            if (score[i][j] == score[i - 1][j - 1] + reward) {
                i--;
                j--;
                if (reward > 0) {
                    pairs.addFirst(new Pair(i, j, reward == MATCH));
                }
            } else if (score[i][j] == score[i - 1][j] + GAP) {
                i--;
            } else {
                j--;
            }
        }
        return build(a, b, pairs);
    }

    private static WordAlignment build(List<Token> a, List<Token> b, List<Pair> pairs) {
        List<Difference> differences = new ArrayList<>();
        int run = 0;
        int longest = 0;
        for (int k = 0; k < pairs.size(); k++) {
            Pair pair = pairs.get(k);
            Pair last = k == 0 ? pair : pairs.get(k - 1);
            boolean parted = k > 0 && (pair.first() > last.first() + 1 || pair.second() > last.second() + 1);
            if (parted) {
                differences.add(new Difference(
                        between(a, last.first(), pair.first()), between(b, last.second(), pair.second())));
            }
            if (!pair.exact()) {
                differences.add(new Difference(
                        a.get(pair.first()).span(), b.get(pair.second()).span()));
            }
            run = parted || !pair.exact() ? 0 : run;
            run += pair.exact() ? 1 : 0;
            longest = Math.max(longest, run);
        }
        Pair from = pairs.getFirst();
        Pair to = pairs.getLast();
        return new WordAlignment(
                List.copyOf(pairs),
                new Span(
                        a.get(from.first()).span().start(),
                        a.get(to.first()).span().end()),
                new Span(
                        b.get(from.second()).span().start(),
                        b.get(to.second()).span().end()),
                List.copyOf(differences),
                longest);
    }

    /** Returns the words strictly between two indexes; an empty span before the second if there are none. */
    private static Span between(List<Token> tokens, int from, int to) {
        return from + 1 == to
                ? new Span(tokens.get(to).span().start(), tokens.get(to).span().start())
                : new Span(
                        tokens.get(from + 1).span().start(),
                        tokens.get(to - 1).span().end());
    }

    /** Returns the number of words that are the same letter for letter. */
    int exactWords() {
        return (int) pairs.stream().filter(Pair::exact).count();
    }

    /** A word of the first text and its counterpart, equal letter for letter or by stem only. */
    record Pair(int first, int second, boolean exact) {}
}
