package dev.ibid.semantic;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * Runs one sequence of word pieces through a BERT graph. The only class that names ONNX Runtime, so that nothing else
 * needs it to load. One sequence a run, on purpose: a graph with eight-bit weights derives the scale of its activations
 * from everything in the batch, so that a text's vector would depend on its neighbours; batches are not faster on a CPU
 * either. Safe for several threads.
 */
final class OnnxEncoder implements AutoCloseable {
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final boolean meanOfTokens;

    OnnxEncoder(byte[] graph, boolean meanOfTokens) {
        this.meanOfTokens = meanOfTokens;
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // Threads run whole texts; within a text one thread keeps the sums in one order.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            this.session = environment.createSession(graph, options);
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model could not be loaded: " + e.getMessage(), e);
        }
    }

    /**
     * {@return the vector of the sequence, not normalised}
     *
     * @param pieces with the opening and closing piece
     */
    float[] encode(int[] pieces) {
        long[] ids = new long[pieces.length];
        long[] ones = new long[pieces.length];
        for (int i = 0; i < pieces.length; i++) {
            ids[i] = pieces[i];
            ones[i] = 1;
        }
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try (OnnxTensor input = tensor(ids);
                OnnxTensor mask = tensor(ones);
                OnnxTensor segment = tensor(new long[pieces.length])) {
            inputs.put("input_ids", input);
            inputs.put("attention_mask", mask);
            inputs.put("token_type_ids", segment);
            inputs.keySet().retainAll(session.getInputNames());
            try (OrtSession.Result result = session.run(inputs)) {
                OnnxTensor states = (OnnxTensor) result.get(0);
                int dimensions = (int) states.getInfo().getShape()[2];
                return pool(states.getFloatBuffer(), pieces.length, dimensions);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model failed: " + e.getMessage(), e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private float[] pool(FloatBuffer states, int pieces, int dimensions) {
        float[] sum = new float[dimensions];
        int rows = meanOfTokens ? pieces : 1;
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < dimensions; i++) {
                sum[i] += states.get(row * dimensions + i);
            }
        }
        return sum;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model could not be closed: " + e.getMessage(), e);
        }
    }
}
