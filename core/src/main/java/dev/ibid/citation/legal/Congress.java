package dev.ibid.citation.legal;

/**
 * "116th Congress", "83rd Cong.".
 *
 * @param number which one, without leading zeros
 * @param end behind it, the point of an abbreviation included; {@link Passage#NO} if none was read
 */
record Congress(String number, int end) {
    private static final Congress NONE = new Congress("", Passage.NO);

    static Congress read(Passage p, int at) {
        int digits = p.digits(at);
        if (digits == at || digits - at > 3) {
            return NONE;
        }
        int ordinal = p.anyWord(digits, "st", "nd", "rd", "th", "d");
        if (ordinal == Passage.NO) {
            return NONE;
        }
        int word = p.blank(ordinal);
        int full = p.word(word, "congress");
        int end = full == Passage.NO ? p.word(word, "cong") : full;
        if (end == Passage.NO) {
            return NONE;
        }
        return new Congress(p.slice(at, digits), full == Passage.NO && p.at(end) == '.' ? end + 1 : end);
    }

    boolean isNone() {
        return end == Passage.NO;
    }
}
