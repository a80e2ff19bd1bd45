package dev.ibid.citation.reference;

/** The forward-backward algorithm (Rabiner, 1989) with scaling: probabilities of labels and pairs, for the gradient. */
final class ForwardBackward {
    private static final int LABELS = Label.count();

    private final int n;
    private final double[][] local;
    private final double[] pair;
    private final double[][] forward;
    private final double[][] backward;

    ForwardBackward(float[][] scores, float[] transitions) {
        n = scores.length;
        local = new double[n][LABELS];
        pair = new double[LABELS * LABELS];
        for (int p = 0; p < pair.length; p++) {
            pair[p] = Math.exp(transitions[p]);
        }
        for (int i = 0; i < n; i++) {
            float max = scores[i][0];
            for (float score : scores[i]) {
                max = Math.max(max, score);
            }
            for (int t = 0; t < LABELS; t++) {
                local[i][t] = Math.exp(scores[i][t] - max);
            }
        }
        forward = new double[n][];
        backward = new double[n][];
        forward();
        backward();
    }

    private void forward() {
        forward[0] = scaled(local[0].clone());
        for (int i = 1; i < n; i++) {
            double[] next = new double[LABELS];
            for (int b = 0; b < LABELS; b++) {
                double mass = forward[i - 1][b];
                for (int t = 0; t < LABELS; t++) {
                    next[t] += mass * pair[b * LABELS + t];
                }
            }
            for (int t = 0; t < LABELS; t++) {
                next[t] *= local[i][t];
            }
            forward[i] = scaled(next);
        }
    }

    private void backward() {
        double[] last = new double[LABELS];
        java.util.Arrays.fill(last, 1.0 / LABELS);
        backward[n - 1] = last;
        for (int i = n - 2; i >= 0; i--) {
            double[] row = new double[LABELS];
            for (int b = 0; b < LABELS; b++) {
                double sum = 0;
                for (int t = 0; t < LABELS; t++) {
                    sum += pair[b * LABELS + t] * local[i + 1][t] * backward[i + 1][t];
                }
                row[b] = sum;
            }
            backward[i] = scaled(row);
        }
    }

    private static double[] scaled(double[] row) {
        double sum = 0;
        for (double value : row) {
            sum += value;
        }
        for (int t = 0; t < row.length; t++) {
            row[t] = row[t] / sum;
        }
        return row;
    }

    /** {@return the probability of a label at a token} */
    float probability(int i, int label) {
        double sum = 0;
        for (int t = 0; t < LABELS; t++) {
            sum += forward[i][t] * backward[i][t];
        }
        return (float) (forward[i][label] * backward[i][label] / sum);
    }

    /** {@return the expected number of times each pair of labels stands side by side} */
    float[] pairs() {
        float[] expected = new float[LABELS * LABELS];
        double[] cell = new double[LABELS * LABELS];
        for (int i = 1; i < n; i++) {
            double sum = 0;
            for (int b = 0; b < LABELS; b++) {
                for (int t = 0; t < LABELS; t++) {
                    double mass = forward[i - 1][b] * pair[b * LABELS + t] * local[i][t] * backward[i][t];
                    cell[b * LABELS + t] = mass;
                    sum += mass;
                }
            }
            for (int p = 0; p < cell.length; p++) {
                expected[p] += (float) (cell[p] / sum);
            }
        }
        return expected;
    }
}
