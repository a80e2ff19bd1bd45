package dev.ibid.ingest.structure;

/**
 * How a raised note number is written in canonical text: with Unicode's superscript digits, {@code rule.¹²}, so that it
 * stays one step apart from the word before it and can be told from a number.
 */
public final class NoteMarks {
    private static final String SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private NoteMarks() {}

    /**
     * {@return the characters with ASCII digits raised; others stay}
     *
     * @param mark a number or sign that was printed raised
     */
    public static String raised(String mark) {
        StringBuilder out = new StringBuilder(mark.length());
        mark.chars().forEach(c -> out.append(c >= '0' && c <= '9' ? SUPERSCRIPT.charAt(c - '0') : (char) c));
        return out.toString();
    }

    /**
     * {@return the characters with raised digits lowered to ASCII; others stay}
     *
     * @param mark as {@link #raised(String)} returns it
     */
    public static String plain(String mark) {
        StringBuilder out = new StringBuilder(mark.length());
        mark.chars().forEach(c -> {
            int digit = SUPERSCRIPT.indexOf(c);
            out.append(digit >= 0 ? (char) ('0' + digit) : (char) c);
        });
        return out.toString();
    }

    /**
     * {@return whether the character is a superscript digit}
     *
     * @param c a UTF-16 code unit
     */
    public static boolean isRaised(char c) {
        return SUPERSCRIPT.indexOf(c) >= 0;
    }
}
