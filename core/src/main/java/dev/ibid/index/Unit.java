package dev.ibid.index;

import java.util.Locale;

/** What a hit is. */
public enum Unit {
    /** A sentence that asserts something. */
    CLAIM,
    /** A paragraph, a part of a long one, or a few short blocks that follow one another. */
    PASSAGE,
    /** A whole document. */
    DOCUMENT;

    /** {@return the name in lower case, as written to JSON and to the index} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
