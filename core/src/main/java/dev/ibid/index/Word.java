package dev.ibid.index;

/**
 * A token before stemming.
 *
 * @param term lower case, without accents
 * @param start first code unit in the analysed text
 * @param end one past the last
 * @param increment 1, or 0 for another form of the word before it
 * @param identifier whether it must not be stemmed
 */
record Word(String term, int start, int end, int increment, boolean identifier) {}
