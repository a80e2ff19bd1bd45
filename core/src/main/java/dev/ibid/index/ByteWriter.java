package dev.ibid.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes numbers and text compactly; {@link ByteReader} reads them back. */
final class ByteWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Seven bits a byte, least significant first; the high bit says that more follow. */
    void number(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    /** A number that may be negative: small magnitudes stay short. */
    void signed(long value) {
        number(value << 1 ^ value >> 63);
    }

    /** Hundredths where that is exact, all 64 bits where not. */
    void decimal(double value) {
        long hundredths = Math.round(value * 100);
        boolean exact = Double.compare(hundredths / 100.0, value) == 0 && Math.abs(hundredths) < 1L << 50;
        if (exact) {
            signed(hundredths << 1);
        } else {
            signed(1);
            number(Double.doubleToRawLongBits(value));
        }
    }

    void flag(boolean value) {
        out.write(value ? 1 : 0);
    }

    /** UTF-16 code units as numbers, so that even an unpaired surrogate comes back as it was. */
    void text(String value) {
        number(value.length());
        for (int i = 0; i < value.length(); i++) {
            number(value.charAt(i));
        }
    }

    <T> void list(List<T> items, BiConsumer<ByteWriter, T> write) {
        number(items.size());
        items.forEach(item -> write.accept(this, item));
    }

    void texts(List<String> items) {
        list(items, ByteWriter::text);
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    byte[] deflated() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try (DeflaterOutputStream stream = new DeflaterOutputStream(packed, deflater)) {
            out.writeTo(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }
}
