package dev.ibid.index;

import java.io.IOException;

/** The stored form of a canonical text. */
final class TextStore {
    private TextStore() {}

    static byte[] encode(String text) {
        ByteWriter out = new ByteWriter();
        out.text(text);
        return out.deflated();
    }

    static String decode(byte[] packed) throws IOException {
        return ByteReader.inflating(packed).text();
    }
}
