package dev.ibid.trace;

/** What sort of quantity a number states. */
public enum QuantityKind {
    /** A number of things, or a bare number. */
    COUNT,
    /** A sum of money; the unit is the currency. */
    MONEY,
    /** A share in hundredths; a fraction such as "half" is one, too. */
    PERCENT,
    /** A number of units of measurement. */
    MEASURE,
    /** A day, month or year; the values are {@code yyyymmdd}, or {@code mmdd} where no year is given. */
    DATE
}
