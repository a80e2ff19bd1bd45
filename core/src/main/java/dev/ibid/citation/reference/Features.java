package dev.ibid.citation.reference;

import java.util.Arrays;

/** Collects the features of one token as 64-bit codes: a template number mixed with its values. */
final class Features {
    private long[] codes = new long[160];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int template, long value) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, size * 2);
        }
        codes[size++] = mix(template * 0x9E3779B97F4A7C15L ^ mix(value));
    }

    void add(int template, long first, long second) {
        add(template, mix(first + 0x51ED27L) * 31 + second);
    }

    void add(int template, long first, long second, long third) {
        add(template, mix(first + 0x51ED27L) * 31 + second, third);
    }

    /** One feature for each bit that is set. */
    void addBits(int template, long bits) {
        for (long left = bits; left != 0; left &= left - 1) {
            add(template, Long.numberOfTrailingZeros(left));
        }
    }

    long[] toArray() {
        return Arrays.copyOf(codes, size);
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mix(long z) {
        long a = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
        return b ^ b >>> 31;
    }
}
