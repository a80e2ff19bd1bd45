package dev.ibid.annotate;

import java.util.Locale;

/** What found a mention. */
public enum MentionSource {
    /** A label of the taxonomy. */
    TAXONOMY,
    /** The statistical tagger. */
    MODEL,
    /** A person's correction. */
    USER;

    /** {@return the name in lower case, as written to JSON} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
