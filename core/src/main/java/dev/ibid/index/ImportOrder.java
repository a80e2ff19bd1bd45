package dev.ibid.index;

import dev.ibid.document.SourceDocument;

/**
 * Where a document stands among those of equal score: rows of a bulk import in the order of their ids, numbers by their
 * value, before all that have no such id; those in the order of their hashes. So ties break the same way whatever the order
 * of writing.
 */
final class ImportOrder {
    /** Longer numbers are ordered as text. */
    private static final int DIGITS = 12;

    /** Lucene refuses terms of more than 32,766 bytes. */
    private static final int LONGEST = 1_000;

    private ImportOrder() {}

    static String key(SourceDocument source) {
        String external = source.externalId();
        if (external.isEmpty()) {
            return "2" + source.id().sha256();
        }
        boolean number = external.length() <= DIGITS && external.chars().allMatch(c -> c >= '0' && c <= '9');
        String order = number
                ? "0" + "0".repeat(DIGITS - external.length()) + external
                : "1" + external.substring(0, Math.min(external.length(), LONGEST));
        return order + "\u0000" + source.id().sha256();
    }
}
