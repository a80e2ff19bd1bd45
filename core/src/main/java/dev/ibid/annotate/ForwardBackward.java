package dev.ibid.annotate;

/**
 * The forward-backward algorithm (Rabiner, 1989) in log space over one sentence: what training needs for the gradient and
 * tagging for the probabilities.
 */
final class ForwardBackward {
    private static final int TAGS = Tagging.TAGS;

    private final double[][] scores;
    private final double[][] transitions;
    private final double[][] forward;
    private final double[][] backward;
    private final double total;

    ForwardBackward(double[][] scores, double[][] transitions, double[] starts) {
        this.scores = scores;
        this.transitions = transitions;
        int n = scores.length;
        forward = new double[n][TAGS];
        backward = new double[n][TAGS];
        double[] terms = new double[TAGS];
        for (int t = 0; t < TAGS; t++) {
            forward[0][t] = scores[0][t] + FieldModel.start(starts, t);
        }
        for (int i = 1; i < n; i++) {
            for (int t = 0; t < TAGS; t++) {
                for (int b = 0; b < TAGS; b++) {
                    terms[b] = forward[i - 1][b] + FieldModel.transition(transitions, b, t);
                }
                forward[i][t] = sum(terms) + scores[i][t];
            }
        }
        for (int i = n - 2; i >= 0; i--) {
            for (int b = 0; b < TAGS; b++) {
                for (int t = 0; t < TAGS; t++) {
                    terms[t] = FieldModel.transition(transitions, b, t) + scores[i + 1][t] + backward[i + 1][t];
                }
                backward[i][b] = sum(terms);
            }
        }
        total = sum(forward[n - 1]);
    }

    /** {@return the probability of each tag at each token} */
    double[][] marginals() {
        double[][] marginals = new double[scores.length][TAGS];
        for (int i = 0; i < scores.length; i++) {
            for (int t = 0; t < TAGS; t++) {
                marginals[i][t] = Math.min(1, Math.exp(forward[i][t] + backward[i][t] - total));
            }
        }
        return marginals;
    }

    /** {@return the probability of a pair of tags at tokens {@code i - 1} and {@code i}} */
    double pair(int i, int before, int tag) {
        return Math.exp(forward[i - 1][before]
                + FieldModel.transition(transitions, before, tag)
                + scores[i][tag]
                + backward[i][tag]
                - total);
    }

    /** The logarithm of the sum of exponentials, scaled so that nothing overflows. */
    private static double sum(double[] terms) {
        double max = terms[0];
        for (double term : terms) {
            max = Math.max(max, term);
        }
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term - max);
        }
        return max + Math.log(sum);
    }
}
