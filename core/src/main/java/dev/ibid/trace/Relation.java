package dev.ibid.trace;

import java.util.Locale;

/** What one statement is to another. */
public enum Relation {
    /** One quotes the other, word for word or with changes. */
    QUOTATION,
    /** Both say the same, in nearly the same words or in others. */
    RESTATEMENT,
    /** The other says what bears the first out. */
    SUPPORT,
    /** Both cannot be right; the reason is shown. */
    CONFLICT,
    /** They speak of the same things; nothing more is certain. */
    RELATED;

    /** {@return the name in lower case, as written to JSON} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
