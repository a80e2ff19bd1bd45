package dev.ibid.semantic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;

/** A loaded model: text in, vector out. Safe for several threads. */
final class SentenceEncoder implements AutoCloseable {
    /** What a BERT position table holds, opening and closing piece included. */
    static final int MAX_PIECES = 512;
    /**
     * Windows a text is cut into at most: some 8,000 words, far beyond any passage; what follows does not count, and
     * {@link EmbedderStatistics#cut} says how often that happened.
     */
    static final int MAX_WINDOWS = 16;

    private static final String RUNTIME = "com.microsoft.onnxruntime:onnxruntime:1.20.0";

    private final WordPieces pieces;
    private final OnnxEncoder graph;
    private final String digest;

    private SentenceEncoder(WordPieces pieces, OnnxEncoder graph, String digest) {
        this.pieces = pieces;
        this.graph = graph;
        this.digest = digest;
    }

    /**
     * Loads the model from the class path.
     *
     * @throws SemanticModelMissingException if the model's artifact or ONNX Runtime is not there
     */
    static SentenceEncoder load(EmbeddingModel model) {
        try (InputStream vocabulary = SentenceEncoder.class.getResourceAsStream(model.vocabularyResource());
                InputStream graph = SentenceEncoder.class.getResourceAsStream(model.graphResource())) {
            if (vocabulary == null || graph == null) {
                throw new SemanticModelMissingException(model.artifact(), null);
            }
            byte[] bytes = graph.readAllBytes();
            String digest = HexFormat.of().formatHex(TextKey.sha256().digest(bytes));
            return new SentenceEncoder(
                    WordPieces.read(vocabulary), new OnnxEncoder(bytes, model.meanOfTokens()), digest);
        } catch (IOException e) {
            throw new UncheckedIOException("the embedding model " + model.artifact() + " cannot be read", e);
        } catch (NoClassDefFoundError e) {
            throw new SemanticModelMissingException(RUNTIME, e);
        }
    }

    /** {@return the SHA-256 of the graph, in hexadecimal} */
    String digest() {
        return digest;
    }

    int[] pieces(String text) {
        return pieces.of(text);
    }

    /**
     * {@return the vector of the pieces; of a text that the model cannot take whole, the mean of the unit vectors of equal
     * windows, so that no part of it weighs more than another}
     */
    EmbeddingVector encode(int[] text) {
        int room = MAX_PIECES - 2;
        int windows = Math.clamp((text.length + room - 1) / room, 1, MAX_WINDOWS);
        int used = Math.min(text.length, windows * room);
        float[] sum = unit(graph.encode(framed(text, 0, used / windows)));
        for (int i = 1; i < windows; i++) {
            int from = (int) ((long) used * i / windows);
            int to = (int) ((long) used * (i + 1) / windows);
            plus(sum, unit(graph.encode(framed(text, from, to))));
        }
        return EmbeddingVector.quantize(sum);
    }

    static boolean isCut(int[] text) {
        return text.length > MAX_WINDOWS * (MAX_PIECES - 2);
    }

    private int[] framed(int[] text, int from, int to) {
        int[] framed = new int[to - from + 2];
        framed[0] = pieces.first();
        System.arraycopy(text, from, framed, 1, to - from);
        framed[framed.length - 1] = pieces.last();
        return framed;
    }

    private static float[] unit(float[] values) {
        double squares = 0;
        for (float v : values) {
            squares += (double) v * v;
        }
        double length = Math.sqrt(squares);
        float[] unit = Arrays.copyOf(values, values.length);
        for (int i = 0; i < unit.length; i++) {
            unit[i] = length == 0 ? 0 : (float) (unit[i] / length);
        }
        return unit;
    }

    private static void plus(float[] sum, float[] added) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += added[i];
        }
    }

    @Override
    public void close() {
        graph.close();
    }
}
