package dev.ibid.trace;

/** How firmly a quantity is stated. */
public enum QuantityBound {
    /** The number itself. */
    EXACT,
    /** "about", "roughly", "nearly": the number or one close to it. */
    ABOUT,
    /** "at least", "more than", "or more": this or more. */
    AT_LEAST,
    /** "up to", "under", "at most": this or less. */
    AT_MOST
}
