package dev.ibid.index;

import dev.ibid.document.DocumentId;

/** A key that sentences share when they differ only in case, accents, punctuation and spacing. */
final class SameWords {
    /** 64 bits: two different sentences of a corpus share a key by chance less than once in a million corpora. */
    private static final int DIGITS = 16;

    private SameWords() {}

    static String key(String text) {
        return DocumentId.ofText(String.join(" ", TextAnalysis.words(text))).prefix(DIGITS);
    }
}
