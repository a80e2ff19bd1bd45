package dev.ibid.trace;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in figures or words with its scale, as it stands at one place of a token list.
 *
 * @param value scale words multiplied out
 * @param next index of the first token after it
 * @param scaled whether a scale word belongs to it
 * @param glued unit written without a space, as in {@code 7nm}; empty if none
 * @param fraction whether it is a share such as "half"
 */
record NumberPhrase(BigDecimal value, int next, boolean scaled, String glued, boolean fraction) {
    private static final Map<String, BigDecimal> WORDS = words();
    private static final Map<String, Integer> SCALES = Map.ofEntries(
            Map.entry("hundred", 2),
            Map.entry("thousand", 3),
            Map.entry("thousands", 3),
            Map.entry("million", 6),
            Map.entry("millions", 6),
            Map.entry("mn", 6),
            Map.entry("billion", 9),
            Map.entry("billions", 9),
            Map.entry("bn", 9),
            Map.entry("trillion", 12),
            Map.entry("tn", 12));
    private static final Map<String, Integer> GLUED_SCALES = Map.of("k", 3, "m", 6, "mn", 6, "b", 9, "bn", 9, "t", 12);
    private static final Map<String, BigDecimal> FRACTIONS = Map.of(
            "half", new BigDecimal("50"),
            "third", new BigDecimal("33.3"),
            "thirds", new BigDecimal("33.3"),
            "quarter", new BigDecimal("25"),
            "quarters", new BigDecimal("25"),
            "fifth", new BigDecimal("20"),
            "fifths", new BigDecimal("20"));
    private static final Pattern GLUED = Pattern.compile("(\\d+(?:\\.\\d+)?)([\\p{L}]{1,5})");

    /** Figures longer than this are numbers of files and accounts, no quantities. */
    private static final int MAX_DIGITS = 18;

    static Optional<NumberPhrase> at(String text, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.norm().length() > MAX_DIGITS) {
            return Optional.empty();
        }
        if (token.isNumber() && token.norm().matches("\\d+(?:\\.\\d+)?")) {
            return Optional.of(scale(text, tokens, new BigDecimal(token.norm()), at + 1));
        }
        Matcher glued = GLUED.matcher(token.norm());
        if (glued.matches()) {
            return glued(text, tokens, at, glued);
        }
        return fraction(tokens, at).or(() -> spelled(text, tokens, at));
    }

    private static Optional<NumberPhrase> glued(String text, List<Token> tokens, int at, Matcher parts) {
        BigDecimal value = new BigDecimal(parts.group(1));
        Integer scale = GLUED_SCALES.get(parts.group(2));
        Token token = tokens.get(at);
        int start = token.span().start();
        boolean money = start > 0 && "$€£¥".indexOf(text.charAt(start - 1)) >= 0;
        boolean upper = Character.isUpperCase(text.charAt(token.span().end() - 1));
        if (scale != null && (money || upper || parts.group(2).length() > 1)) {
            return Optional.of(new NumberPhrase(value.scaleByPowerOfTen(scale), at + 1, true, "", false));
        }
        return Units.named(parts.group(2)).map(unit -> new NumberPhrase(value, at + 1, false, parts.group(2), false));
    }

    /** "half", "a third", "two thirds", "a quarter". */
    private static Optional<NumberPhrase> fraction(List<Token> tokens, int at) {
        String word = tokens.get(at).norm();
        if (word.equals("half")) {
            return Optional.of(new NumberPhrase(BigDecimal.valueOf(50), at + 1, false, "", true));
        }
        BigDecimal count = word.equals("a") ? BigDecimal.ONE : WORDS.get(word);
        if (count == null || at + 1 >= tokens.size()) {
            return Optional.empty();
        }
        BigDecimal part = FRACTIONS.get(tokens.get(at + 1).norm());
        if (part == null || word.equals("a") && tokens.get(at + 1).norm().equals("half")) {
            return Optional.empty();
        }
        return Optional.of(new NumberPhrase(part.multiply(count), at + 2, false, "", true));
    }

    private static Optional<NumberPhrase> spelled(String text, List<Token> tokens, int at) {
        BigDecimal value = WORDS.get(tokens.get(at).norm());
        if (value == null) {
            return Optional.empty();
        }
        int next = at + 1;
        boolean tens = value.intValue() >= 20 && value.intValue() % 10 == 0;
        if (tens && next < tokens.size() && WORDS.containsKey(tokens.get(next).norm())) {
            BigDecimal ones = WORDS.getOrDefault(tokens.get(next).norm(), BigDecimal.ZERO);
            if (ones.intValue() < 10 && gap(text, tokens, next).equals("-")) {
                value = value.add(ones);
                next++;
            }
        }
        if (followedByHalf(tokens, next)) {
            value = value.add(new BigDecimal("0.5"));
            next += 3;
        }
        NumberPhrase phrase = scale(text, tokens, value, next);
        boolean pronoun = value.compareTo(BigDecimal.ONE) == 0
                && !phrase.scaled()
                && Units.at(tokens, phrase.next()).isEmpty();
        return pronoun ? Optional.empty() : Optional.of(phrase);
    }

    private static boolean followedByHalf(List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && tokens.get(at).norm().equals("and")
                && tokens.get(at + 1).norm().equals("a")
                && tokens.get(at + 2).norm().equals("half");
    }

    private static NumberPhrase scale(String text, List<Token> tokens, BigDecimal number, int from) {
        BigDecimal value = number;
        int next = from;
        while (next < tokens.size() && SCALES.containsKey(tokens.get(next).norm())) {
            String gap = gap(text, tokens, next);
            if (!gap.isBlank() && !gap.equals("-")) {
                break;
            }
            value = value.scaleByPowerOfTen(SCALES.getOrDefault(tokens.get(next).norm(), 0));
            next++;
        }
        return new NumberPhrase(value, next, next > from, "", false);
    }

    /** Returns what stands between a token and the one before it. */
    static String gap(String text, List<Token> tokens, int at) {
        return text.substring(
                tokens.get(at - 1).span().end(), tokens.get(at).span().start());
    }

    private static Map<String, BigDecimal> words() {
        Map<String, BigDecimal> words = new HashMap<>();
        for (String line : WordList.lines("number-words.txt")) {
            String[] parts = line.split("\\s+");
            words.put(parts[0], new BigDecimal(parts[1]));
        }
        return Map.copyOf(words);
    }
}
