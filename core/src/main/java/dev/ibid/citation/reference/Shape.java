package dev.ibid.citation.reference;

/** The form of a token's letters and digits, punctuation at the ends left out. */
enum Shape {
    NONE,
    INITIAL,
    INITIALS,
    CAPITALISED,
    SHOUTED_SHORT,
    SHOUTED,
    LOWER,
    CAMEL,
    HYPHENATED,
    YEAR,
    YEAR_LETTER,
    YEAR_RANGE,
    RANGE,
    VOLUME_ISSUE,
    DIGIT,
    TWO_DIGITS,
    THREE_DIGITS,
    FOUR_DIGITS,
    LONG_NUMBER,
    DECIMAL,
    ROMAN,
    ORDINAL,
    MIXED,
    ADDRESS,
    IDENTIFIER;

    /** {@return the number by which the model knows the shape} */
    @SuppressWarnings("EnumOrdinal") // the model is trained in the same build, so the order may change
    int code() {
        return ordinal();
    }

    static Shape of(String raw, int start, int end) {
        if (start >= end) {
            return NONE;
        }
        String word = raw.substring(start, end);
        if (isAddress(word)) {
            return ADDRESS;
        }
        if ((word.startsWith("10.") || word.startsWith("doi")) && word.indexOf('/') > 0) {
            return IDENTIFIER;
        }
        return Character.isDigit(word.charAt(0)) ? number(word) : letters(word, raw, end);
    }

    private static boolean isAddress(String word) {
        return word.startsWith("http") || word.startsWith("www.") || word.startsWith("ftp:") || word.contains("://");
    }

    private static Shape number(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        if (digits == word.length()) {
            return plainNumber(word);
        }
        String rest = word.substring(digits);
        char next = rest.charAt(0);
        boolean year = digits == 4 && plainNumber(word.substring(0, 4)) == YEAR;
        if (year && rest.length() == 1 && Character.isLowerCase(next)) {
            return YEAR_LETTER;
        }
        if (isDash(next)) {
            String tail = rest.replaceFirst("^[-–—‐−]+", "");
            boolean numeric = !tail.isEmpty() && tail.chars().allMatch(Character::isDigit);
            boolean years = year && (tail.length() == 2 || (tail.length() == 4 && plainNumber(tail) == YEAR));
            return !numeric ? MIXED : years ? YEAR_RANGE : RANGE;
        }
        if (next == '(' || next == ':' || next == '/') {
            return VOLUME_ISSUE;
        }
        if (next == '.' || next == ',') {
            return DECIMAL;
        }
        return rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th") || rest.equals("e")
                ? ORDINAL
                : MIXED;
    }

    private static Shape plainNumber(String word) {
        return switch (word.length()) {
            case 1 -> DIGIT;
            case 2 -> TWO_DIGITS;
            case 3 -> THREE_DIGITS;
            case 4 -> {
                int value = Integer.parseInt(word);
                yield value >= 1450 && value <= 2039 ? YEAR : FOUR_DIGITS;
            }
            default -> LONG_NUMBER;
        };
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—' || c == '‐' || c == '−';
    }

    private static Shape letters(String word, String raw, int end) {
        boolean point = end < raw.length() && raw.charAt(end) == '.';
        if (word.length() == 1) {
            return Character.isUpperCase(word.charAt(0)) ? INITIAL : LOWER;
        }
        if (initials(word)) {
            return INITIALS;
        }
        if (word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0) && !point) {
            return ROMAN;
        }
        if (word.chars().allMatch(c -> Character.isLowerCase(c) || c == '\'' || c == '’')) {
            return LOWER;
        }
        if (word.chars().anyMatch(Character::isDigit)) {
            return MIXED;
        }
        if (word.chars().noneMatch(Character::isLowerCase)) {
            return word.length() <= 3 ? SHOUTED_SHORT : SHOUTED;
        }
        if (word.indexOf('-') > 0) {
            return HYPHENATED;
        }
        boolean capitalised = Character.isUpperCase(word.charAt(0))
                && word.substring(1).chars().noneMatch(Character::isUpperCase);
        return capitalised ? CAPITALISED : CAMEL;
    }

    /** "J.A" or "J.-P": capitals with points or hyphens between. */
    private static boolean initials(String word) {
        boolean separated = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '.' || c == '-') {
                separated |= c == '.' || i == 1;
            } else if (!Character.isUpperCase(c) || (i > 0 && Character.isUpperCase(word.charAt(i - 1)))) {
                return false;
            }
        }
        return separated;
    }
}
