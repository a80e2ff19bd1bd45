package dev.ibid.semantic;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Names a text by the first half of its SHA-256: at 128 bits two of a billion texts share a key with a probability below
 * 10^-20.
 *
 * @param high the first eight bytes, big endian
 * @param low the next eight bytes, big endian
 */
record TextKey(long high, long low) {
    /** How many bytes {@link #write} writes. */
    static final int BYTES = 16;

    static TextKey of(String text) {
        return read(ByteBuffer.wrap(sha256().digest(text.getBytes(StandardCharsets.UTF_8))));
    }

    static TextKey read(ByteBuffer from) {
        return new TextKey(from.getLong(), from.getLong());
    }

    void write(ByteBuffer to) {
        to.putLong(high).putLong(low);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
