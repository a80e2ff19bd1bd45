package dev.ibid.trace;

import dev.ibid.document.Span;

/**
 * One word of a statement.
 *
 * @param span where it stands in the statement
 * @param norm lower case, without accents, possessive s and thousands commas
 * @param stem its stem; the norm for identifiers and numbers
 * @param content whether it carries meaning of its own
 * @param capital whether its first letter is upper case
 */
record Token(Span span, String norm, String stem, boolean content, boolean capital) {
    boolean hasDigit() {
        return norm.chars().anyMatch(Character::isDigit);
    }

    boolean isNumber() {
        return !norm.isEmpty() && norm.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    }
}
