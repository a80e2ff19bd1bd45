package dev.ibid.citation.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains a {@link ChainModel}: stochastic gradient ascent on the conditional likelihood with AdaGrad step sizes (Duchi,
 * Hazan and Singer, 2011). The order of the sequences comes from a fixed seed: the same sequences give the same model.
 */
final class ChainTrainer {
    private static final int LABELS = Label.count();
    private static final float RATE = 0.15f;
    /** A feature seen less often says more about its reference than about references. */
    private static final int CUTOFF = 3;
    /** Gradients below this move nothing that matters. */
    private static final float NEGLIGIBLE = 2e-3f;
    /** Share of features hidden at each step, so that no single one carries a decision (dropout, Srivastava et al., 2014). */
    private static final double HIDDEN = 0.15;

    private static final float SHRINK = 2e-4f;

    private final FeatureIndex index;
    private final List<int[][]> sequences = new ArrayList<>();
    private final List<int[]> gold;
    private final float[] weights;
    private final float[] squares;
    private final float[] transitions = new float[LABELS * LABELS];
    private final float[] transitionSquares = new float[LABELS * LABELS];
    private final Random random = new Random(20260101);

    private ChainTrainer(List<long[][]> features, List<int[]> gold) {
        index = frequent(features);
        for (long[][] sequence : features) {
            int[][] numbered = new int[sequence.length][];
            for (int i = 0; i < sequence.length; i++) {
                numbered[i] = java.util.Arrays.stream(sequence[i])
                        .mapToInt(index::find)
                        .filter(number -> number != FeatureIndex.ABSENT)
                        .toArray();
            }
            sequences.add(numbered);
        }
        this.gold = gold;
        weights = new float[index.size() * LABELS];
        squares = new float[index.size() * LABELS];
    }

    static ChainModel train(List<long[][]> features, List<int[]> gold, int rounds) {
        ChainTrainer trainer = new ChainTrainer(features, gold);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            order.add(i);
        }
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, trainer.random);
            order.forEach(trainer::step);
        }
        return new ChainModel(trainer.index, trainer.weights, trainer.transitions);
    }

    private static FeatureIndex frequent(List<long[][]> features) {
        FeatureIndex all = new FeatureIndex(1 << 20);
        int[] counts = new int[1 << 20];
        for (long[][] sequence : features) {
            for (long[] token : sequence) {
                for (long code : token) {
                    int number = all.number(code);
                    if (number == counts.length) {
                        counts = java.util.Arrays.copyOf(counts, number * 2);
                    }
                    counts[number]++;
                }
            }
        }
        long[] codes = all.codes();
        FeatureIndex kept = new FeatureIndex(1 << 18);
        for (int i = 0; i < codes.length; i++) {
            if (counts[i] >= CUTOFF) {
                kept.number(codes[i]);
            }
        }
        return kept;
    }

    private void step(int which) {
        int[][] tokens = thinned(sequences.get(which));
        int[] labels = gold.get(which);
        int n = tokens.length;
        if (n == 0) {
            return;
        }
        float[][] scores = new float[n][LABELS];
        for (int i = 0; i < n; i++) {
            for (int feature : tokens[i]) {
                int at = feature * LABELS;
                for (int t = 0; t < LABELS; t++) {
                    scores[i][t] += weights[at + t];
                }
            }
        }
        ForwardBackward chain = new ForwardBackward(scores, transitions);
        for (int i = 0; i < n; i++) {
            for (int t = 0; t < LABELS; t++) {
                float gradient = (labels[i] == t ? 1 : 0) - chain.probability(i, t);
                if (Math.abs(gradient) > NEGLIGIBLE) {
                    for (int feature : tokens[i]) {
                        move(weights, squares, feature * LABELS + t, gradient);
                    }
                }
            }
        }
        float[] pairs = chain.pairs();
        for (int i = 1; i < n; i++) {
            pairs[labels[i - 1] * LABELS + labels[i]]--;
        }
        for (int p = 0; p < pairs.length; p++) {
            move(transitions, transitionSquares, p, -pairs[p]);
        }
    }

    private int[][] thinned(int[][] tokens) {
        int[][] thin = new int[tokens.length][];
        for (int i = 0; i < tokens.length; i++) {
            int[] kept = new int[tokens[i].length];
            int size = 0;
            for (int feature : tokens[i]) {
                if (random.nextFloat() >= HIDDEN) {
                    kept[size++] = feature;
                }
            }
            thin[i] = java.util.Arrays.copyOf(kept, size);
        }
        return thin;
    }

    private static void move(float[] weights, float[] squares, int at, float gradient) {
        float g = gradient - SHRINK * weights[at];
        squares[at] += g * g;
        weights[at] += RATE * g / (0.5f + (float) Math.sqrt(squares[at]));
    }
}
