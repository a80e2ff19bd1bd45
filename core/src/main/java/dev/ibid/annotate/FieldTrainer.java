package dev.ibid.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Trains a {@link FieldModel}: stochastic gradient ascent on the conditional likelihood with AdaGrad step sizes (Duchi,
 * Hazan and Singer, 2011) and an L2 penalty. The order of the sentences comes from a fixed seed, so the same sentences give
 * the same model.
 */
final class FieldTrainer {
    /** Enough for the likelihood of held-out sentences to stop rising. */
    private static final int ROUNDS = 12;

    private static final double STEP = 0.12;
    private static final double PENALTY = 3e-2;
    /** A feature seen less often than this says more about its sentence than about the language. */
    private static final int CUTOFF = 2;
    /** Weights below this change no decision and only make the file larger. */
    private static final double NEGLIGIBLE = 0.02;

    private static final int TAGS = Tagging.TAGS;

    private final Map<String, Integer> index = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<int[][]> sentences = new ArrayList<>();
    private final List<int[]> tags = new ArrayList<>();
    private double[] weights = new double[0];
    private double[] squares = new double[0];
    private final double[][] transitions = new double[TAGS][TAGS];
    private final double[][] transitionSquares = new double[TAGS][TAGS];
    private final double[] starts = new double[TAGS];
    private final double[] startSquares = new double[TAGS];

    private FieldTrainer() {}

    /**
     * {@return a model of the sentences}
     *
     * @param features of each token of each sentence
     * @param tags of each token of each sentence
     */
    static FieldModel train(List<String[][]> features, List<int[]> tags) {
        FieldTrainer trainer = new FieldTrainer();
        trainer.read(features, tags);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < trainer.sentences.size(); i++) {
            order.add(i);
        }
        Random random = new Random(20260101);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(trainer::step);
        }
        return trainer.model();
    }

    private void read(List<String[][]> features, List<int[]> gold) {
        Map<String, Integer> counts = new HashMap<>();
        features.forEach(sentence -> {
            for (String[] token : sentence) {
                for (String feature : token) {
                    counts.merge(feature, 1, Integer::sum);
                }
            }
        });
        for (int s = 0; s < features.size(); s++) {
            if (features.get(s).length == 0) {
                continue;
            }
            sentences.add(number(features.get(s), counts));
            tags.add(gold.get(s));
        }
        weights = new double[names.size() * TAGS];
        squares = new double[names.size() * TAGS];
    }

    private int[][] number(String[][] sentence, Map<String, Integer> counts) {
        int[][] numbered = new int[sentence.length][];
        for (int i = 0; i < sentence.length; i++) {
            numbered[i] = java.util.Arrays.stream(sentence[i])
                    .filter(feature -> counts.getOrDefault(feature, 0) >= CUTOFF)
                    .mapToInt(feature -> index.computeIfAbsent(feature, f -> {
                        names.add(f);
                        return names.size() - 1;
                    }))
                    .toArray();
        }
        return numbered;
    }

    private void step(int sentence) {
        int[][] tokens = sentences.get(sentence);
        int[] gold = tags.get(sentence);
        double[][] scores = new double[tokens.length][TAGS];
        for (int i = 0; i < tokens.length; i++) {
            for (int feature : tokens[i]) {
                for (int t = 0; t < TAGS; t++) {
                    scores[i][t] += weights[feature * TAGS + t];
                }
            }
        }
        ForwardBackward chain = new ForwardBackward(scores, transitions, starts);
        double[][] marginals = chain.marginals();
        for (int i = 0; i < tokens.length; i++) {
            for (int t = 0; t < TAGS; t++) {
                double gradient = (gold[i] == t ? 1 : 0) - marginals[i][t];
                if (Math.abs(gradient) > 1e-4) {
                    for (int feature : tokens[i]) {
                        move(weights, squares, feature * TAGS + t, gradient);
                    }
                }
            }
        }
        moveTransitions(chain, marginals, gold);
    }

    private void moveTransitions(ForwardBackward chain, double[][] marginals, int[] gold) {
        double[][] gradient = new double[TAGS][TAGS];
        for (int i = 1; i < gold.length; i++) {
            gradient[gold[i - 1]][gold[i]]++;
            for (int b = 0; b < TAGS; b++) {
                for (int t = 0; t < TAGS; t++) {
                    gradient[b][t] -= chain.pair(i, b, t);
                }
            }
        }
        for (int b = 0; b < TAGS; b++) {
            for (int t = 0; t < TAGS; t++) {
                move(transitions[b], transitionSquares[b], t, gradient[b][t]);
            }
            move(starts, startSquares, b, (gold[0] == b ? 1 : 0) - marginals[0][b]);
        }
    }

    private static void move(double[] weights, double[] squares, int at, double gradient) {
        double g = gradient - PENALTY * weights[at];
        squares[at] += g * g;
        weights[at] += STEP * g / (1e-3 + Math.sqrt(squares[at]));
    }

    private FieldModel model() {
        Map<String, float[]> kept = new TreeMap<>();
        for (int feature = 0; feature < names.size(); feature++) {
            float[] row = new float[TAGS];
            double largest = 0;
            for (int t = 0; t < TAGS; t++) {
                row[t] = (float) weights[feature * TAGS + t];
                largest = Math.max(largest, Math.abs(row[t]));
            }
            if (largest >= NEGLIGIBLE) {
                kept.put(names.get(feature), row);
            }
        }
        return FieldModel.of(kept, transitions, starts);
    }
}
