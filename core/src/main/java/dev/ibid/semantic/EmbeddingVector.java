package dev.ibid.semantic;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A direction in the model's space, kept as one signed byte a dimension. Eight bits lose nothing that a ranking would
 * notice (the model itself computes with eight), and what was computed just now and what comes from the cache are the
 * same bytes. Immutable, safe for any thread.
 */
public final class EmbeddingVector {
    private final byte[] components;
    private final double length;

    private EmbeddingVector(byte[] components) {
        this.components = components;
        long squares = 0;
        for (byte b : components) {
            squares += (long) b * b;
        }
        this.length = Math.sqrt((double) squares);
    }

    /** Scales by the largest component, so that all of the byte's range is used. */
    static EmbeddingVector quantize(float[] values) {
        float largest = 0;
        for (float v : values) {
            largest = Math.max(largest, Math.abs(v));
        }
        byte[] bytes = new byte[values.length];
        if (largest > 0) {
            for (int i = 0; i < values.length; i++) {
                bytes[i] = (byte) Math.round(values[i] * Byte.MAX_VALUE / largest);
            }
        }
        return new EmbeddingVector(bytes);
    }

    static EmbeddingVector read(ByteBuffer from, int dimensions) {
        byte[] bytes = new byte[dimensions];
        from.get(bytes);
        return new EmbeddingVector(bytes);
    }

    void write(ByteBuffer to) {
        to.put(components);
    }

    /** {@return the number of dimensions} */
    public int dimensions() {
        return components.length;
    }

    /**
     * {@return the components as a unit vector, for an index of vectors; a new array at every call}
     */
    public float[] toUnitVector() {
        float[] unit = new float[components.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = length == 0 ? 0 : (float) (components[i] / length);
        }
        return unit;
    }

    /**
     * {@return the cosine of the angle between the two, in [-1, 1]; 0 if either is a zero vector}
     *
     * @param other a vector of the same model
     * @throws IllegalArgumentException if the other has another number of dimensions
     */
    public double cosine(EmbeddingVector other) {
        if (components.length != other.components.length) {
            throw new IllegalArgumentException(
                    "vectors of " + components.length + " and " + other.components.length + " dimensions");
        }
        int dot = 0;
        for (int i = 0; i < components.length; i++) {
            dot += components[i] * other.components[i];
        }
        return length == 0 || other.length == 0 ? 0 : Math.clamp(dot / (length * other.length), -1, 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmbeddingVector that && Arrays.equals(components, that.components);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(components);
    }
}
