package dev.ibid.annotate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) over string features: the weights, the
 * best tags (Viterbi), and the probability of each tag at each token (forward-backward). Safe for any thread.
 */
final class FieldModel {
    private static final int MAGIC = 0x49424331;
    private static final int TAGS = Tagging.TAGS;
    private static final double NEVER = -1e9;

    private final Map<String, float[]> weights;
    private final double[][] transitions;
    private final double[] starts;

    private FieldModel(Map<String, float[]> weights, double[][] transitions, double[] starts) {
        this.weights = weights;
        this.transitions = transitions;
        this.starts = starts;
    }

    /**
     * {@return a model with these weights}
     *
     * @param weights by feature, one for each tag
     * @param transitions by tag before and tag
     * @param starts by tag of the first token
     */
    static FieldModel of(Map<String, float[]> weights, double[][] transitions, double[] starts) {
        return new FieldModel(new HashMap<>(weights), transitions, starts);
    }

    Tagging tag(String[][] features) {
        if (features.length == 0) {
            return new Tagging(new int[0], new double[0][]);
        }
        double[][] scores = scores(features);
        return new Tagging(best(scores), marginals(scores));
    }

    private double[][] scores(String[][] features) {
        double[][] scores = new double[features.length][TAGS];
        for (int i = 0; i < features.length; i++) {
            double[] row = scores[i];
            for (String feature : features[i]) {
                float[] w = weights.get(feature);
                if (w != null) {
                    for (int t = 0; t < TAGS; t++) {
                        row[t] += w[t];
                    }
                }
            }
        }
        return scores;
    }

    private double transition(int before, int tag) {
        return transition(transitions, before, tag);
    }

    /** {@return the weight of a pair of tags, forbidden ones so low that they never happen} */
    static double transition(double[][] transitions, int before, int tag) {
        return Tagging.forbids(before, tag) ? NEVER : transitions[before][tag];
    }

    /** {@return the weight of a tag at the first token} */
    static double start(double[] starts, int tag) {
        return Tagging.forbids(Tagging.OUTSIDE, tag) ? NEVER : starts[tag];
    }

    private int[] best(double[][] scores) {
        int n = scores.length;
        double[] value = new double[TAGS];
        int[][] back = new int[n][TAGS];
        for (int t = 0; t < TAGS; t++) {
            value[t] = scores[0][t] + start(starts, t);
        }
        for (int i = 1; i < n; i++) {
            double[] next = new double[TAGS];
            for (int t = 0; t < TAGS; t++) {
                int from = 0;
                for (int b = 1; b < TAGS; b++) {
                    if (value[b] + transition(b, t) > value[from] + transition(from, t)) {
                        from = b;
                    }
                }
                back[i][t] = from;
                next[t] = value[from] + transition(from, t) + scores[i][t];
            }
            value = next;
        }
        int[] tags = new int[n];
        for (int t = 1; t < TAGS; t++) {
            if (value[t] > value[tags[n - 1]]) {
                tags[n - 1] = t;
            }
        }
        for (int i = n - 1; i > 0; i--) {
            tags[i - 1] = back[i][tags[i]];
        }
        return tags;
    }

    private double[][] marginals(double[][] scores) {
        return new ForwardBackward(scores, transitions, starts).marginals();
    }

    /** Writes the model; the same model gives the same bytes. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        for (double start : starts) {
            out.writeDouble(start);
        }
        for (double[] row : transitions) {
            for (double weight : row) {
                out.writeDouble(weight);
            }
        }
        out.writeInt(weights.size());
        for (Map.Entry<String, float[]> entry : new TreeMap<>(weights).entrySet()) {
            out.writeUTF(entry.getKey());
            for (float weight : entry.getValue()) {
                out.writeFloat(weight);
            }
        }
    }

    /**
     * {@return the model that was written}
     *
     * @throws IOException if the stream holds no such model or cannot be read
     */
    static FieldModel read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a mention model of this version");
        }
        double[] starts = new double[TAGS];
        for (int t = 0; t < TAGS; t++) {
            starts[t] = in.readDouble();
        }
        double[][] transitions = new double[TAGS][TAGS];
        for (double[] row : transitions) {
            for (int t = 0; t < TAGS; t++) {
                row[t] = in.readDouble();
            }
        }
        int size = in.readInt();
        Map<String, float[]> weights = HashMap.newHashMap(size);
        for (int i = 0; i < size; i++) {
            String feature = in.readUTF();
            float[] row = new float[TAGS];
            for (int t = 0; t < TAGS; t++) {
                row[t] = in.readFloat();
            }
            weights.put(feature, row);
        }
        return new FieldModel(weights, transitions, starts);
    }

    @Override
    public String toString() {
        return weights.size() + " features, transitions " + Arrays.deepToString(transitions);
    }
}
