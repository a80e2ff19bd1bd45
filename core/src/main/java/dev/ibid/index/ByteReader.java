package dev.ibid.index;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Reads what {@link ByteWriter} wrote. Lucene's checksums guard the bytes, so ends and values that cannot be are a fault of
 * the program and surface as unchecked exceptions.
 */
final class ByteReader {
    private final byte[] bytes;
    private int at;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    static ByteReader inflating(byte[] packed) throws IOException {
        Inflater inflater = new Inflater(true);
        try (InflaterInputStream stream = new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
            return new ByteReader(stream.readAllBytes());
        } finally {
            inflater.end();
        }
    }

    long number() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    int integer() {
        return Math.toIntExact(number());
    }

    long signed() {
        long value = number();
        return value >>> 1 ^ -(value & 1);
    }

    double decimal() {
        long value = signed();
        return (value & 1) == 0 ? (value >> 1) / 100.0 : Double.longBitsToDouble(number());
    }

    boolean flag() {
        return bytes[at++] != 0;
    }

    String text() {
        char[] units = new char[integer()];
        for (int i = 0; i < units.length; i++) {
            units[i] = (char) number();
        }
        return new String(units);
    }

    <T> List<T> list(Function<ByteReader, T> read) {
        int size = integer();
        List<T> items = new ArrayList<>(Math.min(size, bytes.length - at));
        for (int i = 0; i < size; i++) {
            items.add(read.apply(this));
        }
        return items;
    }

    List<String> texts() {
        return list(ByteReader::text);
    }
}
