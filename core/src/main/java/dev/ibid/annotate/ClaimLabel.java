package dev.ibid.annotate;

import java.util.Locale;

/** What a sentence asserts. */
public enum ClaimLabel {
    /** Something is or was so. */
    FACT,
    /** One thing brings about, enables, prevents or explains another. */
    CAUSE,
    /** What will, may or could happen. */
    FORECAST,
    /** What should be done, or how good an option is. */
    NORM,
    /** Nothing that could be checked. */
    NONE;

    /** {@return the label in lower case, as written to JSON} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return whether a sentence with this label is a claim} */
    public boolean isClaim() {
        return this != NONE;
    }
}
