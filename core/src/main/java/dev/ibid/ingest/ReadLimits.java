package dev.ibid.ingest;

import java.time.Duration;

/**
 * What one file may cost. Reaching a limit is never silent: the document fails with a reason, or is cut with the warning
 * {@code truncated}.
 *
 * @param bytes size of a file or embedded document; beyond it the document fails
 * @param characters UTF-16 code units of canonical text; beyond it the text is cut
 * @param pages pages of a paginated document; later ones are left out
 * @param depth containers around an embedded document; deeper ones fail
 * @param embedded documents embedded in one file, all levels together; further ones fail
 * @param expansion how often the size of a file all that is unpacked from it may hold
 * @param time for one file with all that is embedded in it; only checked between steps unless the reader is isolated
 */
public record ReadLimits(long bytes, int characters, int pages, int depth, int embedded, int expansion, Duration time) {
    /** Twice the largest report that is met in practice; the bytes are held in memory once. */
    public static final long DEFAULT_BYTES = 128L * 1024 * 1024;
    /** About 8,000 printed pages: the whole of a title of the Code of Federal Regulations. */
    public static final int DEFAULT_CHARACTERS = 20_000_000;
    /** The longest printed volumes have 3,000 pages. */
    public static final int DEFAULT_PAGES = 5_000;
    /** An attachment in a mail in an archive in an archive. */
    public static final int DEFAULT_DEPTH = 5;
    /** More entries than this are a data set: unpack and add the folder. */
    public static final int DEFAULT_EMBEDDED = 10_000;
    /** Deflate cannot shrink real text beyond a hundredth; bombs reach a thousand and more. */
    public static final int DEFAULT_EXPANSION = 200;
    /** A 1,000 page report takes a tenth of it on a slow machine. */
    public static final Duration DEFAULT_TIME = Duration.ofMinutes(2);

    /**
     * Checks that every limit is positive.
     *
     * @throws IllegalArgumentException if one is not
     */
    public ReadLimits {
        if (bytes < 1
                || characters < 1
                || pages < 1
                || depth < 0
                || embedded < 0
                || expansion < 1
                || !time.isPositive()) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** {@return the limits that fit real corpora} */
    public static ReadLimits defaults() {
        return new ReadLimits(
                DEFAULT_BYTES,
                DEFAULT_CHARACTERS,
                DEFAULT_PAGES,
                DEFAULT_DEPTH,
                DEFAULT_EMBEDDED,
                DEFAULT_EXPANSION,
                DEFAULT_TIME);
    }

    /**
     * {@return these limits with another file size}
     *
     * @param value bytes
     */
    public ReadLimits withBytes(long value) {
        return new ReadLimits(value, characters, pages, depth, embedded, expansion, time);
    }

    /**
     * {@return these limits with another length of text}
     *
     * @param value UTF-16 code units
     */
    public ReadLimits withCharacters(int value) {
        return new ReadLimits(bytes, value, pages, depth, embedded, expansion, time);
    }

    /**
     * {@return these limits with another number of pages}
     *
     * @param value pages
     */
    public ReadLimits withPages(int value) {
        return new ReadLimits(bytes, characters, value, depth, embedded, expansion, time);
    }

    /**
     * {@return these limits with others for embedded documents}
     *
     * @param maxDepth containers around one
     * @param maxEmbedded how many in one file
     */
    public ReadLimits withEmbedding(int maxDepth, int maxEmbedded) {
        return new ReadLimits(bytes, characters, pages, maxDepth, maxEmbedded, expansion, time);
    }

    /**
     * {@return these limits with another expansion}
     *
     * @param value times the size of the file
     */
    public ReadLimits withExpansion(int value) {
        return new ReadLimits(bytes, characters, pages, depth, embedded, value, time);
    }

    /**
     * {@return these limits with another time}
     *
     * @param value for one file
     */
    public ReadLimits withTime(Duration value) {
        return new ReadLimits(bytes, characters, pages, depth, embedded, expansion, value);
    }
}
