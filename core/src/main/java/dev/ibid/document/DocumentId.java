package dev.ibid.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The identity of a document: the SHA-256 of its bytes (FIPS 180-4), so the same bytes always have the same id.
 *
 * @param sha256 64 lower-case hexadecimal digits
 */
public record DocumentId(String sha256) implements Comparable<DocumentId> {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if {@code sha256} is not 64 lower-case hexadecimal digits
     */
    public DocumentId {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal: " + sha256);
        }
    }

    /**
     * {@return the id of a document with these bytes}
     *
     * @param bytes the whole file
     */
    public static DocumentId ofBytes(byte[] bytes) {
        return ofDigest(sha256Digest().digest(bytes));
    }

    /**
     * {@return the id of a document that never was a file, from its text in UTF-8}
     *
     * @param text the whole text
     */
    public static DocumentId ofText(String text) {
        return ofBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return the id with this digest}
     *
     * @param digest the 32 bytes of a SHA-256
     * @throws IllegalArgumentException if {@code digest} is of another length
     */
    public static DocumentId ofDigest(byte[] digest) {
        return new DocumentId(HexFormat.of().formatHex(digest));
    }

    /** {@return a new SHA-256 digest, to hash a stream whose bytes are not kept} */
    public static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /**
     * {@return the first digits}
     *
     * @param digits how many, 1 to 64
     */
    public String prefix(int digits) {
        return sha256.substring(0, digits);
    }

    @Override
    public int compareTo(DocumentId other) {
        return sha256.compareTo(other.sha256);
    }

    @Override
    public String toString() {
        return sha256;
    }
}
