package dev.ibid.citation.reference;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001): a weight for each feature and label, and
 * one for each pair of neighbouring labels. Safe for any thread.
 */
final class ChainModel {
    private static final int MAGIC = 0x49524632;
    /** Weights are kept in steps of a 256th: finer ones change no decision. */
    private static final float STEP = 1 / 256f;

    private static final int LABELS = Label.count();

    private final FeatureIndex index;
    private final float[] weights;
    private final float[] transitions;

    /** The arrays belong to the model from here on. */
    ChainModel(FeatureIndex index, float[] weights, float[] transitions) {
        this.index = index;
        this.weights = weights;
        this.transitions = transitions;
    }

    /** {@return the best labels of a sequence (Viterbi), by number} */
    int[] label(long[][] features) {
        int n = features.length;
        float[] value = new float[LABELS];
        float[] next = new float[LABELS];
        byte[] back = new byte[n * LABELS];
        for (int i = 0; i < n; i++) {
            java.util.Arrays.fill(next, 0);
            addScores(features[i], next);
            for (int t = 0; t < LABELS && i > 0; t++) {
                int from = 0;
                float best = value[0] + transitions[t];
                for (int b = 1; b < LABELS; b++) {
                    float score = value[b] + transitions[b * LABELS + t];
                    if (score > best) {
                        best = score;
                        from = b;
                    }
                }
                back[i * LABELS + t] = (byte) from;
                next[t] += best;
            }
            float[] swap = value;
            value = next;
            next = swap;
        }
        return trace(value, back, n);
    }

    private void addScores(long[] codes, float[] scores) {
        for (long code : codes) {
            int row = index.find(code);
            if (row != FeatureIndex.ABSENT) {
                int at = row * LABELS;
                for (int t = 0; t < LABELS; t++) {
                    scores[t] += weights[at + t];
                }
            }
        }
    }

    private static int[] trace(float[] value, byte[] back, int n) {
        int[] labels = new int[n];
        if (n > 0) {
            for (int t = 1; t < LABELS; t++) {
                labels[n - 1] = value[t] > value[labels[n - 1]] ? t : labels[n - 1];
            }
        }
        for (int i = n - 1; i > 0; i--) {
            labels[i - 1] = back[i * LABELS + labels[i]];
        }
        return labels;
    }

    int features() {
        return index.size();
    }

    /** Writes the model; weights that round to nothing, and features without any other, are left out. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        for (float weight : transitions) {
            out.writeShort(rounded(weight));
        }
        long[] codes = index.codes();
        int kept = 0;
        for (int row = 0; row < codes.length; row++) {
            kept += mask(row) != 0 ? 1 : 0;
        }
        out.writeInt(kept);
        for (int row = 0; row < codes.length; row++) {
            int mask = mask(row);
            if (mask != 0) {
                out.writeLong(codes[row]);
                out.writeInt(mask);
                for (int t = 0; t < LABELS; t++) {
                    if ((mask & 1 << t) != 0) {
                        out.writeShort(rounded(weights[row * LABELS + t]));
                    }
                }
            }
        }
    }

    private int mask(int row) {
        int mask = 0;
        for (int t = 0; t < LABELS; t++) {
            mask |= Math.abs(rounded(weights[row * LABELS + t])) > 8 ? 1 << t : 0;
        }
        return mask;
    }

    private static short rounded(float weight) {
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight / STEP)));
    }

    /**
     * {@return the model that was written}
     *
     * @throws IOException if the stream holds no such model or cannot be read
     */
    static ChainModel read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a reference model of this version");
        }
        float[] transitions = new float[LABELS * LABELS];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readShort() * STEP;
        }
        int rows = in.readInt();
        FeatureIndex index = new FeatureIndex(rows);
        float[] weights = new float[rows * LABELS];
        for (int row = 0; row < rows; row++) {
            index.number(in.readLong());
            int mask = in.readInt();
            for (int t = 0; t < LABELS; t++) {
                if ((mask & 1 << t) != 0) {
                    weights[row * LABELS + t] = in.readShort() * STEP;
                }
            }
        }
        return new ChainModel(index, weights, transitions);
    }
}
