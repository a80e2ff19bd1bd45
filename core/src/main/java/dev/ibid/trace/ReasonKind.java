package dev.ibid.trace;

import java.util.Locale;

/** What sort of reason speaks for a relation. */
public enum ReasonKind {
    /** The words are the same, or nearly. */
    SAME_WORDS,
    /** Much of what is said is shared. */
    SHARED_CONTENT,
    /** Both name the same concepts of the taxonomy. */
    SHARED_CONCEPTS,
    /** Both name the same persons, bodies, products or provisions. */
    SHARED_NAMES,
    /** Both state the same quantity. */
    SAME_QUANTITY,
    /** Both state the same quantity, one of them in fewer figures. */
    ROUNDED_QUANTITY,
    /** They state different numbers for what may be different things, or numbers that both can stand. */
    OTHER_QUANTITY,
    /** They state different numbers for the same thing. */
    DIFFERENT_QUANTITY,
    /** One asserts what the other denies. */
    OPPOSITE_POLARITY,
    /** One uses the opposite of the other's word in the same place. */
    OPPOSITE_WORDS,
    /** One quotes the other word for word. */
    QUOTED,
    /** One quotes the other with changes. */
    QUOTATION_CHANGED,
    /** The document of the first cites that of the second. */
    CITED,
    /** The neighbourhood speaks of the same. */
    NEIGHBOURHOOD,
    /** The second was said before the first, or after. */
    DATE_ORDER;

    /** {@return the name in lower case, as written to JSON} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
