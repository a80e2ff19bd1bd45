package dev.ibid.citation.reference;

/** Numbers for feature codes, by open addressing without boxing. Safe for any thread once filled. */
final class FeatureIndex {
    /** What {@link #find} answers for a code that has no number. */
    static final int ABSENT = -1;

    private long[] keys;
    private int[] numbers;
    private int size;

    FeatureIndex(int expected) {
        int capacity = Integer.highestOneBit(Math.max(16, expected) * 2) * 2;
        keys = new long[capacity];
        numbers = new int[capacity];
        java.util.Arrays.fill(numbers, ABSENT);
    }

    int find(long code) {
        int slot = slot(code);
        return numbers[slot];
    }

    /** {@return the number of the code, the next free one if it is new} */
    int number(long code) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(code);
        if (numbers[slot] == ABSENT) {
            keys[slot] = code;
            numbers[slot] = size++;
        }
        return numbers[slot];
    }

    int size() {
        return size;
    }

    /** {@return the codes in the order of their numbers} */
    long[] codes() {
        long[] codes = new long[size];
        for (int slot = 0; slot < keys.length; slot++) {
            if (numbers[slot] != ABSENT) {
                codes[numbers[slot]] = keys[slot];
            }
        }
        return codes;
    }

    private int slot(long code) {
        int mask = keys.length - 1;
        int slot = (int) (code ^ code >>> 32) & mask;
        while (numbers[slot] != ABSENT && keys[slot] != code) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = codes();
        keys = new long[keys.length * 2];
        numbers = new int[keys.length];
        java.util.Arrays.fill(numbers, ABSENT);
        for (int i = 0; i < old.length; i++) {
            int slot = slot(old[i]);
            keys[slot] = old[i];
            numbers[slot] = i;
        }
    }
}
